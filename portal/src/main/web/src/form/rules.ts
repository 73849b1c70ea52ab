// SPDX-License-Identifier: Apache-2.0
import type { Violation } from '../shared/problem';
import { fieldsIn, holds, present } from './condition';
import type { Answers, Form, Rule } from './form';

/**
 * The rules that the answers break. As on the server, a rule is examined only on days it is in force, when its `when`
 * holds and every field its `must` looks at is answered.
 */
export function brokenRules(form: Form, answers: Answers, today: string): Violation[] {
  return (form.rules ?? [])
    .filter((rule) => speaksFor(rule, answers, today) && !holds(rule.must, answers, today))
    .map((rule) => broken(rule, answers));
}

function speaksFor(rule: Rule, answers: Answers, today: string): boolean {
  const inForce = (!rule.validFrom || rule.validFrom <= today) && (!rule.validUntil || today <= rule.validUntil);
  return inForce && (!rule.when || holds(rule.when, answers, today)) && fieldsIn(rule.must).every((field) => present(answers[field]));
}

function broken(rule: Rule, answers: Answers): Violation {
  return {
    field: rule.field,
    code: rule.code,
    severity: rule.severity,
    message: quoted(rule.message, answers),
    legalBasis: rule.legalBasis ?? null,
    fix: rule.fix ?? null,
  };
}

/** Puts the answers in the place of {fieldId}; a name that is no answer stays as it is. */
function quoted(message: string, answers: Answers): string {
  return message.replace(/\{([A-Za-z0-9]+)\}/g, (whole, field: string) => (present(answers[field]) ? String(answers[field]) : whole));
}
