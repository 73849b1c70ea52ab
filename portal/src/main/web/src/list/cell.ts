// SPDX-License-Identifier: Apache-2.0
import type { Filing } from '../filing/filing';
import type { Column } from '../region/declaration';
import { formatMoney } from '../shared/amounts';
import { formatInstant } from '../shared/instants';
import { texts as shared } from '../shared/texts';

/** Follows a column's path (worker.name, answers.contractStart) into a filing. */
export function valueAt(filing: Filing, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (value as Record<string, unknown> | null | undefined)?.[part], filing);
}

/** One cell in words. `label` gives the label of a code where a code list is known. */
export function cellText(filing: Filing, column: Column, timeZone: string, label: (code: string) => string): string {
  if (column.type === 'STATUS') return (column.id === 'resultLabel' && filing.resultLabel) || filing.statusLabel;
  const value = valueAt(filing, column.id);
  if (value === undefined || value === null || value === '') return column.type === 'BOOLEAN' ? shared.no : '';
  switch (column.type) {
    case 'BOOLEAN':
      return value === true || value === 'true' ? shared.yes : shared.no;
    case 'INSTANT':
      return formatInstant(String(value), timeZone);
    case 'MONEY':
      return formatMoney(String(value));
    case 'CODE':
      return label(String(value));
    default:
      return Array.isArray(value) ? value.join('、') : String(value);
  }
}
