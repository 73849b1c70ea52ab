// SPDX-License-Identifier: Apache-2.0
import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { Page } from '../filing/filing';
import { useLoad, type Load } from '../shared/use-load';

/** How many rows are on a page where nobody says otherwise. */
export const PAGE_SIZE = 15;

export interface Pages<T> {
  load: Load<Page<T>>;
  items: ComputedRef<T[]>;
  total: Ref<number | undefined>;
  number: ComputedRef<number>;
  hasNext: ComputedRef<boolean>;
  next: () => Promise<void>;
  previous: () => Promise<void>;
  /** Starts again at the first page, for other filters. */
  restart: () => Promise<void>;
  /** Fetches the page that is shown once more. */
  refresh: () => Promise<void>;
}

/** Keyset paging both ways: the cursors of the pages seen are remembered, none is computed. */
export function usePages<T>(fetchPage: (cursor: string) => Promise<Page<T>>): Pages<T> {
  const cursors = ref<string[]>(['']);
  const total = ref<number>();
  const load = useLoad(async () => {
    const page = await fetchPage(cursors.value[cursors.value.length - 1] ?? '');
    if (page.total !== undefined) total.value = page.total;
    return page;
  });
  const items = computed(() => load.data.value?.items ?? []);
  const number = computed(() => cursors.value.length);
  const hasNext = computed(() => !!load.data.value?.next);

  async function next(): Promise<void> {
    const cursor = load.data.value?.next;
    if (!cursor || load.loading.value) return;
    cursors.value = [...cursors.value, cursor];
    await load.reload();
  }
  async function previous(): Promise<void> {
    if (cursors.value.length === 1 || load.loading.value) return;
    cursors.value = cursors.value.slice(0, -1);
    await load.reload();
  }
  async function restart(): Promise<void> {
    cursors.value = [''];
    total.value = undefined;
    await load.reload();
  }
  return { load, items, total, number, hasNext, next, previous, restart, refresh: load.reload };
}
