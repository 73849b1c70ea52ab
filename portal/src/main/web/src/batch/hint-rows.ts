// SPDX-License-Identifier: Apache-2.0
import type { BatchRow, Hint } from './batch';
import { rowsOf } from './batch-api';

export interface HintedRow {
  row: BatchRow;
  /** What the cell would hold afterwards. */
  value: string;
}

const SHOWN = 20;
const FETCHED_AT_ONCE = 200;
const MOST_FETCHES = 10;

/** The first rows that a hint would change, each with what it would get; the others are only counted. */
export async function rowsOfHint(batch: string, hint: Hint): Promise<HintedRow[]> {
  const wanted = new Set(hint.rows.slice(0, SHOWN));
  const found: HintedRow[] = [];
  let cursor = '';
  for (let fetches = 0; fetches < MOST_FETCHES && found.length < wanted.size; fetches += 1) {
    const page = await rowsOf(batch, 'IMPORT_FAILED', cursor, FETCHED_AT_ONCE);
    for (const row of page.items) if (wanted.has(row.row)) found.push({ row, value: valueFor(row, hint) });
    if (!page.next) break;
    cursor = page.next;
  }
  return found;
}

function valueFor(row: BatchRow, hint: Hint): string {
  return hint.value ?? row.violations.find((violation) => violation.field === hint.field && violation.proposal)?.proposal ?? '';
}
