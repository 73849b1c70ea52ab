// SPDX-License-Identifier: Apache-2.0
import { ref, type Ref } from 'vue';
import { newKey } from '../shared/idempotency';
import { asProblem, type Problem } from '../shared/problem';
import type { BatchRow } from './batch';
import { removeRow } from './batch-api';

export interface Removal {
  busy: Ref<boolean>;
  problem: Ref<Problem | undefined>;
  /** Takes rows out, one after the other; those that are out. */
  carryOut: (rows: readonly BatchRow[]) => Promise<BatchRow[]>;
}

/** Takes rows of a batch out before it is handed in. */
export function useRemoval(batch: string): Removal {
  const busy = ref(false);
  const problem = ref<Problem>();

  async function carryOut(rows: readonly BatchRow[]): Promise<BatchRow[]> {
    busy.value = true;
    problem.value = undefined;
    const done: BatchRow[] = [];
    try {
      for (const row of rows) {
        await removeRow(batch, row.row, newKey());
        done.push(row);
      }
    } catch (thrown) {
      problem.value = asProblem(thrown);
    } finally {
      busy.value = false;
    }
    return done;
  }
  return { busy, problem, carryOut };
}
