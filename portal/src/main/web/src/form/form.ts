// SPDX-License-Identifier: Apache-2.0
import type { CardReader } from '../picture/card-reader';
import type { Picture } from '../picture/picture';
import type { Severity } from '../shared/problem';
import type { Condition } from './condition';

/** The closed list of what an answer can be. */
export type FieldType =
  | 'text'
  | 'residentId'
  | 'uscc'
  | 'phone'
  | 'date'
  | 'month'
  | 'money'
  | 'integer'
  | 'code'
  | 'codes'
  | 'boolean'
  | 'agency'
  | 'photo'
  | 'table';

export interface Option {
  code: string;
  label: string;
}

/** What can be read from another answer, so that it need not be typed. */
export interface Derived {
  how: 'SEX_OF_RESIDENT_ID' | 'ORGANISATION_CODE_OF_USCC' | 'RECORD_OF_PERSON';
  field: string;
}

export interface Field {
  id: string;
  label: string;
  type: FieldType;
  required: boolean;
  requiredWhen?: Condition | null;
  shownWhen?: Condition | null;
  /** When the type's standard applies: a number field may hold other documents' numbers too. */
  formatWhen?: Condition | null;
  readOnly?: boolean;
  /** Filled in by the page and sent, but not to be typed. */
  locked?: boolean;
  hint?: string | null;
  placeholder?: string | null;
  /** A regular expression that the whole text must match, as the server writes it. */
  pattern?: string | null;
  /** What is said when an answer has not the shape, in the field's own words. */
  complaint?: string | null;
  maxLength?: number | null;
  min?: number | string | null;
  max?: number | string | null;
  unit?: string | null;
  options?: Option[] | null;
  codeList?: string | null;
  defaultValue?: string | null;
  /** Which other answer says this one already. */
  derived?: Derived | null;
  wide?: boolean;
  columns?: Field[] | null;
  /** What a photo must be. */
  picture?: Picture | null;
}

export interface Section {
  id: string;
  label: string;
  shownWhen?: Condition | null;
  fields: Field[];
}

/** A sentence of the law as data, judged alike here and on the server. */
export interface Rule {
  code: string;
  severity: Severity;
  field: string;
  when?: Condition | null;
  must: Condition;
  message: string;
  legalBasis?: string | null;
  fix?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
}

export interface Form {
  region?: string;
  type: string;
  version: string;
  label: string;
  hint?: string | null;
  sections: Section[];
  rules?: Rule[];
  /** How a reader of identity cards fills it in, where one is used. */
  reader?: CardReader | null;
}

export type Answers = Record<string, unknown>;

export function fieldsOf(form: Form): Field[] {
  return form.sections.flatMap((section) => section.fields);
}

/** The id of the control of a field on the page. */
export function controlId(field: string): string {
  return `field-${field.replace(/[^A-Za-z0-9]+/g, '-')}`;
}
