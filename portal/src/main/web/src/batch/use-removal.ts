// SPDX-License-Identifier: Apache-2.0
import { computed, reactive, ref, type ComputedRef, type Ref } from 'vue';
import { newKey } from '../shared/idempotency';
import { asProblem, type Problem } from '../shared/problem';
import type { BatchRow } from './batch';
import { removeRow } from './batch-api';

export interface Removal {
  /** The numbers of the rows that are ticked, in the order of the file. */
  chosen: ComputedRef<number[]>;
  removable: (row: BatchRow) => boolean;
  has: (row: BatchRow) => boolean;
  set: (rows: readonly BatchRow[], ticked: boolean) => void;
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  /** Takes the ticked rows out, one after the other; how many that were. What could not be taken out stays ticked. */
  carryOut: () => Promise<number>;
}

/** Rows of a batch that are ticked to be taken out before it is handed in. */
export function useRemoval(batch: string): Removal {
  const ticked = reactive(new Set<number>());
  const busy = ref(false);
  const problem = ref<Problem>();
  const chosen = computed(() => [...ticked].sort((left, right) => left - right));
  const removable = (row: BatchRow): boolean => row.outcome === 'IMPORTED' && !!row.filing;

  function set(rows: readonly BatchRow[], tick: boolean): void {
    for (const row of rows.filter(removable)) {
      if (tick) ticked.add(row.row);
      else ticked.delete(row.row);
    }
  }
  async function carryOut(): Promise<number> {
    busy.value = true;
    problem.value = undefined;
    let done = 0;
    try {
      for (const row of chosen.value) {
        await removeRow(batch, row, newKey());
        ticked.delete(row);
        done += 1;
      }
    } catch (thrown) {
      problem.value = asProblem(thrown);
    } finally {
      busy.value = false;
    }
    return done;
  }
  return { chosen, removable, has: (row) => ticked.has(row.row), set, busy, problem, carryOut };
}
