// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Filing } from '../filing/filing';
import { cellText, valueAt } from './cell';

const filing = {
  id: 'f',
  worker: { name: '孙丽', idType: '01', idNumber: '220102199306180244' },
  answers: { monthlyWage: '12345.6', termType: '2' },
  agency: null,
  decidedAt: '2020-02-27T00:00:00+08:00',
  onRoster: false,
  status: 'IN_REVIEW',
  statusLabel: '未审核',
} as unknown as Filing;
const label = (code: string): string => ({ '2': '无固定期限' })[code] ?? code;
const text = (id: string, type: Parameters<typeof cellText>[1]['type']): string =>
  cellText(filing, { id, label: '', type }, 'Asia/Shanghai', label);

describe('a cell of a list', () => {
  it('follows paths into the filing and stops where there is nothing', () => {
    expect(valueAt(filing, 'worker.name')).toBe('孙丽');
    expect(valueAt(filing, 'agency.name')).toBeUndefined();
  });

  it('shows each type as people read it', () => {
    expect(text('decidedAt', 'INSTANT')).toBe('2020-02-27 00:00');
    expect(text('answers.monthlyWage', 'MONEY')).toBe('12,345.6');
    expect(text('answers.termType', 'CODE')).toBe('无固定期限');
    expect(text('onRoster', 'BOOLEAN')).toBe('否');
    expect(text('status', 'STATUS')).toBe('未审核');
    expect(text('rosterNumber', 'TEXT')).toBe('');
  });
});
