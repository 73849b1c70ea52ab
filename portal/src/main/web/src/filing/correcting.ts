// SPDX-License-Identifier: Apache-2.0
import { fieldsOf, type Answers, type Field, type FieldType, type Form, type Option } from '../form/form';
import type { Corrects } from '../region/declaration';

/** What a correction takes in words: the shapes whose answers can be said in one text. */
const SAID_IN_TEXT = new Set<FieldType>(['text', 'residentId', 'uscc', 'phone', 'date', 'month', 'money', 'integer', 'code']);

/** What a correction is about: the fields it mends by, the form of the filing that it mends, and what stands there in words. */
export interface Mended {
  corrects: Corrects;
  form: Form;
  inForce: Record<string, string>;
}

/** The wrong answer that was chosen; undefined while none is. */
export function wrongField({ corrects, form }: Mended, correction: Answers): Field | undefined {
  return fieldsOf(form).find((field) => field.id === correction[corrects.wrongField]);
}

/**
 * The form of a correction as it is asked about one filing: only what was asked there can be wrong, what stands there is not
 * typed again, and what is right is asked as it was asked there.
 *
 * @param options the choices of the wrong answer, where it has some
 */
export function askedAbout(form: Form, mended: Mended, correction: Answers, options: readonly Option[]): Form {
  const { corrects } = mended;
  const wrong = wrongField(mended, correction);
  const asked = new Set(
    fieldsOf(mended.form)
      .filter((field) => !field.readOnly)
      .map((field) => field.id),
  );
  const adapted = (field: Field): Field => {
    if (field.id === corrects.wrongField && field.options)
      return { ...field, options: field.options.filter((option) => asked.has(option.code)) };
    if (field.id === corrects.oldField) return { ...field, locked: true, hint: null };
    return field.id === corrects.newField && wrong ? asWrong(field, wrong, options) : field;
  };
  return { ...form, sections: form.sections.map((section) => ({ ...section, fields: section.fields.map(adapted) })) };
}

function asWrong(field: Field, wrong: Field, options: readonly Option[]): Field {
  if (!SAID_IN_TEXT.has(wrong.type) || (wrong.type === 'code' && !options.length)) return field;
  const { id, label, required, requiredWhen, shownWhen } = field;
  return {
    ...wrong,
    id,
    label,
    required,
    requiredWhen,
    shownWhen,
    // What is right is written down in words, as people read it.
    options: wrong.type === 'code' ? options.map((option) => ({ code: option.label, label: option.label })) : null,
    codeList: null,
    derived: null,
    formatWhen: null,
    defaultValue: null,
  };
}
