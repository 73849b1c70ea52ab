// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { creditCodeFaults, normaliseCreditCode } from './credit-code';
import { texts } from './texts';

describe('a unified social credit code', () => {
  it.each([
    '92220102MA15438D0X',
    '91350100M000100Y43',
    '91310114MA1GT001X1',
    '91220104MA15XJNYXN',
    '12220100412345670K',
    '52310120MJ4Q000198',
  ])('accepts %s', (code) => {
    expect(creditCodeFaults(code)).toEqual([]);
  });

  it.each([
    ['91220104MA15XJNY84', [texts.codeCheck('M', '4'), texts.codeOrganisationCheck('X', '8')]],
    ['92220102MA15438D0Y', [texts.codeCheck('X', 'Y')]],
    ['92220102MA15438D1X', [texts.codeCheck('1', 'X'), texts.codeOrganisationCheck('0', '1')]],
    ['92220102MA15438DOX', [texts.codeCharacters('O')]],
    ['91220104MA15XJNY8', [texts.codeLength(17)]],
    ['9222010ZMA15438D0X', [texts.codeCharacters('Z')]],
    ['922201AAMA15438D0X', [texts.codeCharacters('AA')]],
  ])('says all that is wrong with %s, the expected characters included', (code, faults) => {
    expect(creditCodeFaults(code)).toEqual(faults);
  });

  it('understands small and full-width letters', () => {
    expect(normaliseCreditCode(' 92220102ma15438d0Ｘ')).toBe('92220102MA15438D0X');
  });
});
