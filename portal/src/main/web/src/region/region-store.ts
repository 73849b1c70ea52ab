// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import { call } from '../shared/http';
import type { FilingList, FilingType, RegionDeclaration, RegionEntry } from './declaration';
import { listsOf } from './type-lists';

export async function loadDeclaration(code: string): Promise<RegionDeclaration> {
  return call<RegionDeclaration>(`/regions/${code}`);
}

/** The declarations of all regions, in the order the server names them. */
export async function loadDeclarations(): Promise<RegionDeclaration[]> {
  const entries = await call<RegionEntry[]>('/regions');
  return Promise.all(entries.map((entry) => loadDeclaration(entry.code)));
}

/** The region of the signed-in account, as declared: everything the portal draws comes from here. */
export const useRegion = defineStore('region', () => {
  const declaration = shallowRef<RegionDeclaration>();
  const asked = ref('');
  const code = computed(() => declaration.value?.code ?? '');
  const timeZone = computed(() => declaration.value?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const lists = computed<FilingList[]>(() => (declaration.value ? listsOf(declaration.value) : []));

  async function load(regionCode: string): Promise<void> {
    if (asked.value === regionCode && declaration.value) return;
    asked.value = regionCode;
    declaration.value = await loadDeclaration(regionCode);
  }
  async function reload(): Promise<void> {
    if (asked.value) declaration.value = await loadDeclaration(asked.value);
  }
  function type(id: string | null | undefined): FilingType | undefined {
    return declaration.value?.filingTypes.find((candidate) => candidate.id === id);
  }
  function list(id: string): FilingList | undefined {
    return lists.value.find((candidate) => candidate.id === id);
  }
  /** Whether a list is the region's own, not one of those drawn for types that have none. */
  function declares(id: string): boolean {
    return declaration.value?.lists.some((candidate) => candidate.id === id) ?? false;
  }
  /** A phrase the region words itself; the given one where it has none. */
  function text(key: string, otherwise: string): string {
    return declaration.value?.texts?.[key] ?? otherwise;
  }
  function forget(): void {
    declaration.value = undefined;
    asked.value = '';
  }
  return { declaration, code, timeZone, lists, load, reload, type, list, declares, text, forget };
});
