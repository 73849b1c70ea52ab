// SPDX-License-Identifier: Apache-2.0
import { computed, shallowRef, type ComputedRef } from 'vue';
import { canRemoveRow, canSetRow, type Batch, type BatchRow } from './batch';

export interface RowTicks {
  /** The rows that are ticked, in the order of the file; they stay ticked while one pages on. */
  chosen: ComputedRef<BatchRow[]>;
  tickable: (row: BatchRow) => boolean;
  has: (row: BatchRow) => boolean;
  set: (rows: readonly BatchRow[], ticked: boolean) => void;
}

/** Rows of a batch that are ticked to be taken out or to be set together. */
export function useRowTicks(batch: () => Batch): RowTicks {
  const ticked = shallowRef(new Map<number, BatchRow>());
  const chosen = computed(() => [...ticked.value.values()].sort((left, right) => left.row - right.row));
  const tickable = (row: BatchRow): boolean => canRemoveRow(batch(), row) || canSetRow(batch(), row);

  function set(rows: readonly BatchRow[], tick: boolean): void {
    const next = new Map(ticked.value);
    for (const row of rows) {
      if (tick && tickable(row)) next.set(row.row, row);
      else next.delete(row.row);
    }
    ticked.value = next;
  }
  return { chosen, tickable, has: (row) => ticked.value.has(row.row), set };
}
