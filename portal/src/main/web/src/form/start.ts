// SPDX-License-Identifier: Apache-2.0
import { present } from './condition';
import { fieldsOf, type Answers, type Field, type Form } from './form';

/** The answers a form opens with: declared defaults, then what is known already; unknown ids are left out. */
export function startAnswers(form: Form, ...known: Answers[]): Answers {
  const answers: Answers = {};
  for (const field of fieldsOf(form)) {
    const given = known
      .map((source) => source[field.id])
      .filter(present)
      .pop();
    const value = given ?? defaultOf(field);
    if (present(value)) answers[field.id] = value;
  }
  return answers;
}

/** What the platform will fill in from the filing this one builds on, so that it can be read beforehand. */
export function readOnlyPart(form: Form, earlier: Answers): Answers {
  return Object.fromEntries(
    fieldsOf(form)
      .filter((field) => field.readOnly)
      .map((field) => [field.id, earlier[field.id]]),
  );
}

function defaultOf(field: Field): unknown {
  if (!field.defaultValue) return undefined;
  if (field.type === 'boolean') return field.defaultValue === 'true';
  if (field.type === 'integer') return Number(field.defaultValue);
  return field.defaultValue;
}
