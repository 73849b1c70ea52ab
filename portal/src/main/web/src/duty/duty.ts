// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../filing/filing';
import { call } from '../shared/http';

/** What an employer owes for a month; {@link filing} does it, as far as there is one. */
export interface Owed {
  duty: string;
  label: string;
  message: string;
  legalBasis: string;
  type: string;
  field: string;
  month: string;
  dueOn: string;
  overdue: boolean;
  done: boolean;
  filing: string | null;
}

export const listDuties = (): Promise<Page<Owed>> => call('/duties');

/** Where it is done: at what has been begun, else at a new filing that names the month already. */
export function placeOf(owed: Owed): { path: string; query?: Record<string, string> } {
  return owed.filing
    ? { path: `/filings/${owed.filing}` }
    : { path: `/filings/new/${owed.type}`, query: { [`answers.${owed.field}`]: owed.month } };
}
