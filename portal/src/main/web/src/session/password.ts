// SPDX-License-Identifier: Apache-2.0
import type { Violation } from '../shared/problem';
import { texts } from './texts';

const SHORTEST = 10;

/** What is wrong with a change of password before it is sent, everything at once. */
export function passwordFaults(typed: { current: string; next: string; repeat: string }): Violation[] {
  const faults: Violation[] = [];
  const add = (field: string, message: string): void => {
    faults.push({ field, code: 'password', severity: 'ERROR', message });
  };
  if (typed.current === '') add('current', texts.currentMissing);
  if (Array.from(typed.next).length < SHORTEST) add('next', texts.newTooShort);
  else if (typed.next === typed.current) add('next', texts.sameAsBefore);
  if (typed.repeat !== typed.next) add('repeat', texts.repeatDiffers);
  return faults;
}
