// SPDX-License-Identifier: Apache-2.0
import type { Field } from '../form/form';
import type { Violation } from '../shared/problem';
import type { BatchRow } from './batch';

/** One thing to look at in a failed row: a cell with all that is wrong with it, or the row as a whole. */
export interface Fault {
  field: string;
  violations: Violation[];
}

/** The faults of a row, cell by cell in the order of the sheet, the row as a whole first. */
export function faultsOf(row: BatchRow): Fault[] {
  const order = ['', ...Object.keys(row.cells)];
  const faults = new Map<string, Violation[]>();
  for (const violation of row.violations) faults.set(violation.field, [...(faults.get(violation.field) ?? []), violation]);
  if (!faults.size) return [{ field: '', violations: [] }];
  const place = (field: string): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...faults].map(([field, violations]) => ({ field, violations })).sort((left, right) => place(left.field) - place(right.field));
}

/** What one of a field's cells says in words: the label where it holds a code. */
export function cellWords(field: Field | undefined, text: string | null | undefined): string {
  const label = field?.options?.find((option) => option.code === text)?.label;
  return label && text ? `${text} ${label}` : (text ?? '');
}

/** The code that a cell means, which may hold the code or its label; empty where it means none of the list. */
export function codeIn(options: readonly { code: string; label: string }[], text: string): string {
  const bare = text.trim();
  return options.find((option) => option.code === bare || option.label === bare)?.code ?? '';
}

/** All that is wrong with a row in one sentence after the other. */
export function reasonsOf(row: BatchRow): string {
  return row.violations
    .filter((violation) => violation.severity === 'ERROR')
    .map((violation) => violation.message)
    .join('；');
}

/** Whom a row is about. */
export function personIn(row: BatchRow): string {
  return [row.cells.workerName, row.cells.idNumber].filter(Boolean).join(' ');
}
