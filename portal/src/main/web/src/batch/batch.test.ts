// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { actionsOf, atWork, canCorrect, canRemove, countOf, countsOf, mayChange, sheetFault, statusWords, toneOf, type Batch } from './batch';
import { texts } from './texts';
import { timeLeft } from './time-left';

const batch = (more: Partial<Batch>): Batch => ({
  id: 'b1',
  serialNumber: 'P-1',
  region: '990000',
  type: 'hire',
  status: 'READY',
  rows: 3,
  imported: 2,
  importFailed: 1,
  removed: 0,
  inReview: 0,
  approved: 0,
  reviewFailed: 0,
  withdrawn: 0,
  progress: 1,
  ...more,
});

describe('a batch', () => {
  it('is at work while it is read or something is done to it', () => {
    expect(atWork(batch({ status: 'READING', progress: 0 }))).toBe(true);
    expect(atWork(batch({ status: 'IN_REVIEW', progress: 0.4 }))).toBe(true);
    expect(atWork(batch({ status: 'IN_REVIEW' }))).toBe(false);
  });

  it('may change by itself while it is under review, but not once all is decided', () => {
    expect([batch({ status: 'IN_REVIEW' }), batch({ status: 'FINISHED' }), batch({ status: 'READY' })].map(mayChange)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('can have done to it what the server offers, and nothing in a dry run', () => {
    const availableActions = [{ action: 'submit', label: '提交审批', opinion: 'NONE' as const }];
    expect(actionsOf(batch({ availableActions }))).toEqual(availableActions);
    expect(actionsOf(batch({ availableActions, dryRun: true }))).toEqual([]);
    expect(actionsOf(batch({}))).toEqual([]);
  });

  it('lets rows be taken out and put right only as a unit that was not handed in', () => {
    expect([batch({ oneUnit: true }), batch({}), batch({ oneUnit: true, imported: 0 })].map(canRemove)).toEqual([true, false, false]);
    const submitted = batch({ oneUnit: true, status: 'IN_REVIEW', inReview: 2 });
    expect([canRemove(submitted), canCorrect(submitted), canCorrect(batch({ oneUnit: true }))]).toEqual([false, false, true]);
    expect([canCorrect(batch({ status: 'FINISHED' })), canCorrect(batch({ status: 'WITHDRAWN' }))]).toEqual([true, false]);
  });

  it('stands as a unit where its region says so', () => {
    const unit = batch({ oneUnit: true, status: 'FINISHED', statusLabel: '未提交', returned: 2 });
    expect([statusWords(unit), toneOf(unit), toneOf(batch({ oneUnit: true }))]).toEqual(['未提交', 'RETURNED', 'DRAFT']);
  });

  it('is not called a draft while it is being handed in', () => {
    const leaving = batch({ oneUnit: true, status: 'READY', statusLabel: '未提交', progress: 0.2 });
    expect([statusWords(leaving), toneOf(leaving)]).toEqual([texts.working, 'IN_REVIEW']);
  });

  it('tells its counts in the words of the field, those taken out only where there are any', () => {
    expect(countsOf(batch({})).map((entry) => entry.label)).toEqual(['总数', '导入成功', '导入失败', '审核中', '通过', '未通过', '撤回']);
    expect(countsOf(batch({ removed: 1 })).at(-1)).toEqual({ label: texts.removed, count: 1 });
  });

  it('counts as imported only what was not handed in yet', () => {
    expect(countOf(batch({ imported: 5, inReview: 2, approved: 1 }), 'IMPORTED')).toBe(2);
  });

  it('says that a dry run is over', () => {
    expect([statusWords(batch({ dryRun: true })), statusWords(batch({}))]).toEqual([texts.dryRunDone, texts.statuses.READY]);
  });
});

describe('a file', () => {
  const mega = 1024 * 1024;
  it('is looked at before it travels', () => {
    expect(sheetFault({ name: '名单.XLSX', size: 10 })).toBe('');
    expect(sheetFault({ name: '名单.docx', size: 10 })).toBe(texts.wrongKind('名单.docx'));
    expect(sheetFault({ name: '名单.csv', size: 0 })).toBe(texts.emptyFile('名单.csv'));
    expect(sheetFault({ name: '名单.xls', size: 51 * mega })).toBe(texts.tooLarge('51.0', '50'));
  });
});

describe('the time left', () => {
  it('is told in seconds, and in minutes when it is long', () => {
    expect([timeLeft(0.2), timeLeft(89), timeLeft(100), timeLeft(null)]).toEqual([
      texts.leftSeconds(1),
      texts.leftSeconds(89),
      texts.leftMinutes(2),
      '',
    ]);
  });
});
