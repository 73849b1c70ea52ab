// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Form, Rule } from './form';
import { brokenRules } from './rules';

const TODAY = '2026-03-01';
const rule: Rule = {
  code: 'end-after-start',
  severity: 'ERROR',
  field: 'end',
  must: { op: 'greater', left: { field: 'end' }, right: { field: 'start' } },
  message: '结束日期应晚于 {start}，{unknown}',
  legalBasis: '劳动合同法第十二条',
  fix: '请核对日期',
};
const formWith = (...rules: Rule[]): Form => ({ type: 't', version: '1', label: 'l', sections: [], rules });

describe('a rule as data', () => {
  it('is examined only when every field it looks at is answered', () => {
    expect(brokenRules(formWith(rule), { end: '2026-01-01' }, TODAY)).toEqual([]);
  });

  it('says its message with the answers in it, its article and what to do', () => {
    const [found] = brokenRules(formWith(rule), { start: '2026-03-01', end: '2026-01-01' }, TODAY);
    expect(found).toEqual({
      field: 'end',
      code: 'end-after-start',
      severity: 'ERROR',
      message: '结束日期应晚于 2026-03-01，{unknown}',
      legalBasis: '劳动合同法第十二条',
      fix: '请核对日期',
    });
  });

  it('is silent where it does not speak and on days it is not in force', () => {
    const answers = { start: '2026-03-01', end: '2026-01-01' };
    expect(brokenRules(formWith({ ...rule, when: { op: 'present', field: 'kind' } }), answers, TODAY)).toEqual([]);
    expect(brokenRules(formWith({ ...rule, validFrom: '2026-03-02' }), answers, TODAY)).toEqual([]);
    expect(brokenRules(formWith({ ...rule, validUntil: '2026-02-28' }), answers, TODAY)).toEqual([]);
    expect(brokenRules(formWith({ ...rule, validFrom: '2026-03-01', validUntil: '2026-03-01' }), answers, TODAY)).toHaveLength(1);
  });
});
