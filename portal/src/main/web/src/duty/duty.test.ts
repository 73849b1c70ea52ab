// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { placeOf, type Owed } from './duty';

const owed: Owed = {
  duty: 'report',
  label: 'Report',
  message: '',
  legalBasis: '',
  type: 'monthly-report',
  field: 'month',
  month: '2026-11',
  dueOn: '2026-11-30',
  overdue: false,
  done: false,
  filing: null,
};

describe('where a duty is done', () => {
  it('is a new filing that names the month already', () => {
    expect(placeOf(owed)).toEqual({ path: '/filings/new/monthly-report', query: { 'answers.month': '2026-11' } });
  });

  it('is the filing that was begun', () => {
    expect(placeOf({ ...owed, filing: 'f1' })).toEqual({ path: '/filings/f1' });
  });
});
