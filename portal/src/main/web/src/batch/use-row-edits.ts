// SPDX-License-Identifier: Apache-2.0
import { computed, reactive, type ComputedRef } from 'vue';
import { SubmissionKey } from '../shared/idempotency';
import { asProblem, type Problem } from '../shared/problem';
import type { BatchRow } from './batch';
import { correctRow } from './batch-api';

type Cells = Record<string, string>;

export interface RowEdits {
  /** The rows that were changed and not yet judged again, in the order of the file. */
  changed: ComputedRef<number[]>;
  /** What was typed for a cell; undefined where it still is as it came. */
  typed: (row: BatchRow, field: string) => string | undefined;
  type: (row: BatchRow, field: string, text: string) => void;
  /** The row as it was judged last. */
  newest: (row: BatchRow) => BatchRow;
  problemOf: (row: number) => Problem | undefined;
  busy: (row: number) => boolean;
  /** Sends what was typed in a row and has it judged again; while it is under way, once more does nothing. */
  check: (row: BatchRow) => Promise<void>;
}

/** Corrections of the failed rows of a batch: each row goes back alone, as it is typed. */
export function useRowEdits(batch: string, judged: (row: BatchRow) => void): RowEdits {
  const drafts = reactive(new Map<number, Cells>());
  const rows = reactive(new Map<number, BatchRow>());
  const problems = reactive(new Map<number, Problem>());
  const sending = reactive(new Set<number>());
  const keys = new Map<number, SubmissionKey>();
  const changed = computed(() => [...drafts.keys()].sort((left, right) => left - right));

  function newest(row: BatchRow): BatchRow {
    return rows.get(row.row) ?? row;
  }
  function typed(row: BatchRow, field: string): string | undefined {
    return drafts.get(row.row)?.[field];
  }
  function type(row: BatchRow, field: string, text: string): void {
    const draft = { ...drafts.get(row.row) };
    if (text === (newest(row).cells[field] ?? '')) delete draft[field];
    else draft[field] = text;
    if (Object.keys(draft).length) drafts.set(row.row, draft);
    else drafts.delete(row.row);
  }
  function keyOf(row: number): SubmissionKey {
    const key = keys.get(row) ?? new SubmissionKey();
    keys.set(row, key);
    return key;
  }
  async function check(row: BatchRow): Promise<void> {
    const number = row.row;
    if (sending.has(number)) return;
    const cells = { ...drafts.get(number) };
    sending.add(number);
    problems.delete(number);
    try {
      const answer = await correctRow(batch, number, cells, keyOf(number).forBody(cells));
      keyOf(number).outcome();
      rows.set(number, answer);
      drafts.delete(number);
      judged(answer);
    } catch (thrown) {
      const problem = asProblem(thrown);
      keyOf(number).outcome(problem);
      problems.set(number, problem);
    } finally {
      sending.delete(number);
    }
  }
  return {
    changed,
    typed,
    type,
    newest,
    problemOf: (row) => problems.get(row),
    busy: (row) => sending.has(row),
    check,
  };
}
