// SPDX-License-Identifier: Apache-2.0
import { holds, present } from './condition';
import type { Answers, Field, Form } from './form';

export interface Visible {
  /** The answers without those of hidden fields. */
  answers: Answers;
  /** The ids of the fields that are asked. */
  fields: Set<string>;
}

/** Hides fields whose condition fails, and drops their answers, again and again until nothing changes. */
export function visible(form: Form, answers: Answers, today: string): Visible {
  const fields = new Map<string, Field>();
  const kept: Answers = { ...answers };
  const asked = (sectionOf: Form['sections'][number], field: Field): boolean =>
    (!sectionOf.shownWhen || holds(sectionOf.shownWhen, kept, today)) && (!field.shownWhen || holds(field.shownWhen, kept, today));
  let changed = true;
  while (changed) {
    changed = false;
    fields.clear();
    for (const section of form.sections) {
      for (const field of section.fields) {
        if (asked(section, field)) fields.set(field.id, field);
        else if (field.id in kept) {
          delete kept[field.id];
          changed = true;
        }
      }
    }
  }
  return { answers: kept, fields: new Set(fields.keys()) };
}

/** What goes to the server: visible, answered, and not filled in by the platform itself. */
export function sendable(form: Form, answers: Answers, today: string): Answers {
  const shown = visible(form, answers, today);
  const sent: Answers = {};
  for (const section of form.sections) {
    for (const field of section.fields) {
      const value = shown.answers[field.id];
      if (shown.fields.has(field.id) && !field.readOnly && present(value)) sent[field.id] = value;
    }
  }
  return sent;
}

export function isRequired(field: Field, answers: Answers, today: string): boolean {
  return field.required || (!!field.requiredWhen && holds(field.requiredWhen, answers, today));
}
