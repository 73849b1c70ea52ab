// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Severity } from '../shared/problem';
import type { BatchRow } from './batch';
import { codeIn, faultsOf, reasonsOf } from './cells';

const violation = (field: string, message: string, severity: Severity = 'ERROR') => ({ field, code: message, severity, message });
const row: BatchRow = {
  row: 3,
  outcome: 'IMPORT_FAILED',
  cells: { workerName: '孙丽', sex: '女', model: '2018' },
  violations: [
    violation('model', 'a'),
    violation('new', 'b'),
    violation('workerName', 'c', 'WARN'),
    violation('', 'd'),
    violation('model', 'e'),
  ],
};

describe('the faults of a row', () => {
  it('stand together cell by cell in the order of the sheet, the whole row first, what has no column last', () => {
    expect(faultsOf(row).map((fault) => [fault.field, ...fault.violations.map(({ message }) => message)])).toEqual([
      ['', 'd'],
      ['workerName', 'c'],
      ['model', 'a', 'e'],
      ['new', 'b'],
    ]);
  });

  it('are one line even where nothing is said', () => {
    expect(faultsOf({ ...row, violations: [] })).toEqual([{ field: '', violations: [] }]);
  });

  it('make one reason without the mere warnings', () => {
    expect(reasonsOf(row)).toBe('a；b；d；e');
  });
});

describe('a cell of a list', () => {
  it('means the code that it names or spells out', () => {
    const options = [{ code: '2', label: '女' }];
    expect([codeIn(options, ' 女 '), codeIn(options, '2'), codeIn(options, '妇')]).toEqual(['2', '2', '']);
  });
});
