// SPDX-License-Identifier: Apache-2.0
import { readInteger, readMoney } from '../shared/amounts';
import { halfWidth } from '../shared/half-width';
import { readDay, readMonth } from '../shared/typed-dates';
import { normaliseCreditCode } from './credit-code';
import type { Answers, Field, FieldType, Form } from './form';
import { normaliseResidentId } from './resident-id';

const READERS: Partial<Record<FieldType, (typed: string) => unknown>> = {
  text: (typed) => typed.trim(),
  residentId: normaliseResidentId,
  uscc: normaliseCreditCode,
  phone: halfWidth,
  date: readDay,
  month: readMonth,
  money: readMoney,
  integer: readInteger,
};

/** What was typed in the shape the server keeps; what cannot be read stays as typed, so that it can be shown as wrong. */
export function canonicalValue(type: FieldType, typed: unknown): unknown {
  const reader = READERS[type];
  if (typeof typed !== 'string' || !reader) return typed;
  return typed.trim() === '' ? '' : (reader(typed) ?? typed);
}

export function canonicalAnswers(form: Form, typed: Answers): Answers {
  const answers: Answers = { ...typed };
  for (const section of form.sections)
    for (const field of section.fields) if (field.id in answers) answers[field.id] = canonicalOf(field, answers[field.id]);
  return answers;
}

function canonicalOf(field: Field, value: unknown): unknown {
  if (field.type !== 'table' || !Array.isArray(value)) return canonicalValue(field.type, value);
  return (value as Answers[]).map((row) =>
    Object.fromEntries(
      (field.columns ?? [])
        .map((column) => [column.id, canonicalValue(column.type, row[column.id])])
        .filter(([, cell]) => cell !== undefined && cell !== ''),
    ),
  );
}
