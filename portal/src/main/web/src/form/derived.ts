// SPDX-License-Identifier: Apache-2.0
import { canonicalValue } from './canonical';
import { creditCodeFaults } from './credit-code';
import { fieldsOf, type Answers, type Derived, type Form } from './form';
import { isMale, residentIdFaults } from './resident-id';

const READERS: Partial<Record<Derived['how'], (text: string, today: string) => string>> = {
  SEX_OF_RESIDENT_ID: (text, today) => {
    const number = String(canonicalValue('residentId', text));
    return residentIdFaults(number, today).length ? '' : isMale(number) ? '1' : '2';
  },
  ORGANISATION_CODE_OF_USCC: (text) => {
    const code = String(canonicalValue('uscc', text));
    return creditCodeFaults(code).length ? '' : code.slice(8, 17);
  },
};

/** The answers with those filled in that the changed one says already; what it does not say is left as it is. */
export function withDerived(form: Form, answers: Answers, changed: string, today: string): Answers {
  const filled = { ...answers };
  for (const field of fieldsOf(form)) {
    if (field.derived?.field !== changed) continue;
    const said = READERS[field.derived.how]?.(String(answers[changed] ?? ''), today);
    if (said) filled[field.id] = said;
  }
  return filled;
}
