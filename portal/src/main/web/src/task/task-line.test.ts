// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Batch } from '../batch/batch';
import type { Filing } from '../filing/filing';
import { lineOf } from './task-line';

const batch = {
  id: 'b1',
  serialNumber: 'P-1',
  type: 'joining',
  typeLabel: '增员',
  status: 'FINISHED',
  statusLabel: '未提交',
  oneUnit: true,
  returned: 2,
  rows: 8,
  imported: 6,
  importFailed: 2,
  approved: 4,
  reviewFailed: 2,
} as Batch;
const filing = {
  id: 'f1',
  serialNumber: 'F-1',
  typeLabel: '增员',
  status: 'RETURNED',
  statusLabel: '未提交',
  employer: { uscc: 'u', name: '某单位' },
  worker: { name: '张三', idType: '01', idNumber: '1' },
  opinion: '材料不齐',
} as unknown as Filing;

describe('a line of a list', () => {
  it('is a batch as a whole, with how many stand in it, and leads to its page', () => {
    expect(lineOf({ batch, returned: true, opinion: '2人未通过审核' }, 'todo')).toMatchObject({
      id: 'b1',
      to: '/batches/b1',
      serialNumber: 'P-1',
      type: '增员',
      who: '共 8 人，导入失败 2 人，通过 4 人，未通过 2 人',
      label: '未提交',
      status: 'RETURNED',
      returned: true,
      opinion: '2人未通过审核',
    });
  });

  it('is a filing where it stands, or as its result once it is done', () => {
    const task = { filing, batch: null, resultLabel: '回退', returned: true };
    expect(lineOf(task, 'todo')).toMatchObject({ to: '/filings/f1', who: '张三', label: '未提交', opinion: '材料不齐' });
    expect(lineOf(task, 'done', true)).toMatchObject({ to: '/review/f1', label: '回退', employer: '某单位' });
  });
});
