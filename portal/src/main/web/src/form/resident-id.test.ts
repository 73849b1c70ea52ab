// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { birthOf, isMale, normaliseResidentId, residentIdFaults } from './resident-id';
import { texts } from './texts';

const TODAY = '2026-03-01';

describe('a resident ID number', () => {
  it.each([
    '630101199501010072',
    '220721198904124610',
    '11010519491231002X',
    '34052419800101001X',
    '420106200002290020',
    '810000199408230021',
    '911124198108030024',
  ])('accepts %s', (number) => {
    expect(residentIdFaults(number, TODAY)).toEqual([]);
  });

  it.each([
    ['310101199003070010', [texts.idCheck('9', '0')]],
    ['630101199501010000', [texts.idCheck('5', '0')]],
    ['220721158904124510', [texts.idBirthOutOfRange('1589-04-12'), texts.idCheck('8', '0')]],
    ['630101199502300072', [texts.idBirthImpossible('1995-02-30'), texts.idCheck('1', '2')]],
    ['630101209501010072', [texts.idBirthOutOfRange('2095-01-01'), texts.idCheck('9', '2')]],
    ['22072119890412461O', [texts.idCharacters('O')]],
    ['5134', [texts.idLength(4)]],
  ])('says all that is wrong with %s, the expected digit included', (number, faults) => {
    expect(residentIdFaults(number, TODAY)).toEqual(faults);
  });

  it.each([
    ['11010519491231002x', '11010519491231002X'],
    [' ６３０１０１ 19950101 0072\u200b', '630101199501010072'],
    ['220721890412461', '220721198904124610'],
    ['22072119890412461O', '22072119890412461O'],
  ])('understands %s as %s', (typed, meant) => {
    expect(normaliseResidentId(typed)).toBe(meant);
  });

  it('tells birth and sex', () => {
    expect(birthOf('630101199501010072')).toBe('1995-01-01');
    expect(isMale('630101199501010072')).toBe(true);
    expect(isMale('220102199306180244')).toBe(false);
  });
});
