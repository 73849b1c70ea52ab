// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Filing } from '../filing/filing';

const KEY = 'banjie-roster-rows';

/** The filings ticked for a roster, on their way from the list to its preview; they outlive a reload. */
export const useChosenRows = defineStore('chosen-rows', () => {
  const rows = shallowRef<readonly Filing[]>(JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Filing[]);

  function keep(chosen: readonly Filing[]): void {
    rows.value = chosen;
    sessionStorage.setItem(
      KEY,
      JSON.stringify(chosen.map(({ id, serialNumber, worker, typeLabel, version }) => ({ id, serialNumber, worker, typeLabel, version }))),
    );
  }
  function drop(): void {
    rows.value = [];
    sessionStorage.removeItem(KEY);
  }
  return { rows, keep, drop };
});
