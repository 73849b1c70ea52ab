// SPDX-License-Identifier: Apache-2.0
import { ref, watch } from 'vue';
import { codeList } from '../region/code-lists';
import type { Column } from '../region/declaration';
import { asProblem } from '../shared/problem';

/** The labels for the codes in a list's columns; until its list has come, or where it is unknown, the code itself. */
export function useCodeLabels(region: () => string, columns: () => readonly Column[]): (column: Column) => (code: string) => string {
  const labels = ref(new Map<string, Map<string, string>>());

  async function fetchLabels(): Promise<void> {
    const wanted = new Set(columns().flatMap((column) => (column.type === 'CODE' && column.codeList ? [column.codeList] : [])));
    await Promise.all([...wanted].filter((list) => !labels.value.has(list)).map(fetchList));
  }
  async function fetchList(list: string): Promise<void> {
    try {
      const items = await codeList(region(), list);
      labels.value.set(list, new Map(items.map((item) => [item.code, item.label])));
    } catch (thrown) {
      asProblem(thrown);
    }
  }
  watch(columns, fetchLabels, { immediate: true });
  return (column) => (code) => labels.value.get(column.codeList ?? '')?.get(code) ?? code;
}
