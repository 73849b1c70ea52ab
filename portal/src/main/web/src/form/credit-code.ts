// SPDX-License-Identifier: Apache-2.0
import { halfWidth } from '../shared/half-width';
import { texts } from './texts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

export function normaliseCreditCode(typed: string): string {
  return halfWidth(typed).toUpperCase();
}

/** All that is wrong with a normalised unified social credit code (GB 32100, GB 11714), in words; empty when valid. */
export function creditCodeFaults(code: string): string[] {
  const length = Array.from(code).length;
  if (length !== 18) return [texts.codeLength(length)];
  if (!SHAPE.test(code)) return [texts.codeCharacters(strangeIn(code))];
  const faults: string[] = [];
  const expected = checkCharacter(code);
  if (expected !== code[17]) faults.push(texts.codeCheck(expected, code[17] ?? ''));
  const organisation = organisationCheck(code.slice(8, 16));
  if (organisation !== code[16]) faults.push(texts.codeOrganisationCheck(organisation, code[16] ?? ''));
  return faults;
}

function strangeIn(code: string): string {
  const strange = Array.from(code)
    .filter((character) => !ALPHABET.includes(character))
    .join('');
  return strange || code.slice(2, 8).replace(/\d/g, '');
}

function checkCharacter(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(code[place] ?? ''), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

function organisationCheck(eight: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, place) => total + weight * Number.parseInt(eight[place] ?? '0', 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}
