// SPDX-License-Identifier: Apache-2.0
import { isDay } from '../shared/typed-dates';
import { halfWidth } from '../shared/half-width';
import { texts } from './texts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** What people mean when they type a resident ID number (GB 11643): x as X, blanks gone, fifteen old digits lengthened. */
export function normaliseResidentId(typed: string): string {
  const text = halfWidth(typed).toUpperCase();
  if (!/^\d{15}$/.test(text)) return text;
  const seventeen = `${text.slice(0, 6)}19${text.slice(6)}`;
  return seventeen + checkCharacter(seventeen);
}

/** All that is wrong with a normalised resident ID number, in words; empty when it is valid. */
export function residentIdFaults(number: string, today: string): string[] {
  const length = Array.from(number).length;
  if (length !== 18) return [texts.idLength(length)];
  const strange = number.slice(0, -1).replace(/\d/g, '') + number.slice(-1).replace(/[\dX]/g, '');
  if (strange) return [texts.idCharacters(strange)];
  const faults: string[] = [];
  const birth = birthOf(number);
  if (!isDay(birth)) faults.push(texts.idBirthImpossible(birth));
  else if (birth < '1900-01-01' || birth > today) faults.push(texts.idBirthOutOfRange(birth));
  const expected = checkCharacter(number.slice(0, 17));
  if (expected !== number[17]) faults.push(texts.idCheck(expected, number[17] ?? ''));
  return faults;
}

/** The day of birth inside, as yyyy-MM-dd. */
export function birthOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
}

export function isMale(number: string): boolean {
  return Number(number[16]) % 2 === 1;
}

function checkCharacter(seventeen: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(seventeen[place]), 0);
  return CHECK_CHARACTERS[sum % 11] ?? '';
}
