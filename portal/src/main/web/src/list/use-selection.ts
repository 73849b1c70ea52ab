// SPDX-License-Identifier: Apache-2.0
import { computed, shallowRef, type ComputedRef } from 'vue';

export interface Selection<T> {
  all: ComputedRef<T[]>;
  has: (row: T) => boolean;
  set: (rows: readonly T[], on: boolean) => void;
  clear: () => void;
}

/** The ticked rows; they stay ticked while one pages on. */
export function useSelection<T extends { id: string }>(): Selection<T> {
  const chosen = shallowRef(new Map<string, T>());
  const all = computed(() => [...chosen.value.values()]);

  function set(rows: readonly T[], on: boolean): void {
    const next = new Map(chosen.value);
    for (const row of rows) {
      if (on) next.set(row.id, row);
      else next.delete(row.id);
    }
    chosen.value = next;
  }
  return {
    all,
    has: (row) => chosen.value.has(row.id),
    set,
    clear: () => {
      chosen.value = new Map();
    },
  };
}
