// SPDX-License-Identifier: Apache-2.0
import { readInteger, readMoney } from '../shared/amounts';
import type { Violation } from '../shared/problem';
import { isDay, readMonth } from '../shared/typed-dates';
import { holds, present } from './condition';
import { creditCodeFaults } from './credit-code';
import type { Answers, Field, Form } from './form';
import { residentIdFaults } from './resident-id';
import { brokenRules } from './rules';
import { texts } from './texts';
import { isRequired, visible } from './visibility';

const PHONE = /^(1\d{10}|(0\d{2,3}-?)?\d{7,8}(-\d{1,6})?)$/;
const CHOSEN = new Set(['code', 'codes', 'agency', 'boolean']);

/** Everything that can be told of the answers without the server, at once: missing, malformed, and broken rules. */
export function faultsOf(form: Form, typed: Answers, today: string): Violation[] {
  const { answers, fields } = visible(form, typed, today);
  const faults: Violation[] = [];
  for (const section of form.sections) {
    for (const field of section.fields) {
      if (fields.has(field.id) && !field.readOnly) faults.push(...fieldFaults(field, answers, today));
    }
  }
  const faulty = new Set(faults.map((fault) => fault.field));
  return [...faults, ...brokenRules(form, answers, today).filter((broken) => !faulty.has(broken.field))];
}

/** What is wrong with the answer to one field, taken by itself. */
function fieldFaults(field: Field, answers: Answers, today: string): Violation[] {
  const value = field.type === 'table' ? filledRows(answers[field.id]) : answers[field.id];
  if (field.type === 'photo') return [];
  if (!present(value)) {
    const words = CHOSEN.has(field.type) ? texts.choose(field.label) : texts.fillIn(field.label);
    return isRequired(field, answers, today) ? [fault(field.id, 'required', words)] : [];
  }
  if (field.type === 'table') return tableFaults(field, value as FilledRow[], today);
  const checked = !field.formatWhen || holds(field.formatWhen, answers, today);
  const shape = checked ? formatFaults(field, value, today) : [];
  const own = shape.length && field.complaint ? [field.complaint.replaceAll('{value}', String(value))] : shape;
  return [...own, ...lengthFaults(field, value)].map((message) => fault(field.id, 'format', message));
}

function formatFaults(field: Field, value: unknown, today: string): string[] {
  const text = String(value);
  switch (field.type) {
    case 'residentId':
      return residentIdFaults(text, today);
    case 'uscc':
      return creditCodeFaults(text);
    case 'phone':
      return PHONE.test(text) && hasShape(field, text) ? [] : [texts.phone];
    case 'text':
      return !field.complaint || hasShape(field, text) ? [] : [field.complaint];
    case 'date':
      return isDay(text) ? [] : [texts.day];
    case 'month':
      return readMonth(text) === text ? [] : [texts.month];
    case 'money':
      return readMoney(text) === text ? boundFaults(field, Number(text)) : [texts.money];
    case 'integer':
      return typeof value === 'number' || readInteger(text) !== undefined ? boundFaults(field, Number(value)) : [texts.integer];
    default:
      return [];
  }
}

/** Judges by the server's pattern; its two classes of letters are spelled otherwise here. */
function hasShape(field: Field, text: string): boolean {
  if (!field.pattern) return true;
  const spelled = field.pattern.replaceAll('\\p{IsHan}', '\\p{Script=Han}').replaceAll('\\p{IsLatin}', '\\p{Script=Latin}');
  return new RegExp(`^(?:${spelled})$`, 'u').test(text);
}

function boundFaults(field: Field, value: number): string[] {
  if (present(field.min) && value < Number(field.min)) return [texts.atLeast(String(field.min))];
  if (present(field.max) && value > Number(field.max)) return [texts.atMost(String(field.max))];
  return [];
}

function lengthFaults(field: Field, value: unknown): string[] {
  if (typeof value !== 'string' || !field.maxLength) return [];
  const length = Array.from(value).length;
  return length > field.maxLength ? [texts.tooLong(field.maxLength, length)] : [];
}

type FilledRow = [number, Answers];

/** The rows of a table with anything in them, with their places; an empty row counts for nothing. */
function filledRows(value: unknown): FilledRow[] {
  const rows = Array.isArray(value) ? (value as Answers[]) : [];
  return rows.map((row, place): FilledRow => [place, row]).filter(([, row]) => Object.values(row).some(present));
}

function tableFaults(table: Field, rows: readonly FilledRow[], today: string): Violation[] {
  return rows.flatMap(([place, row]) =>
    (table.columns ?? []).flatMap((column) =>
      fieldFaults(column, row, today).map((found) => ({ ...found, field: cellName(table.id, place, column.id) })),
    ),
  );
}

/** The name of one cell of a table in violations: posts[0].headcount. */
export function cellName(table: string, row: number, column: string): string {
  return `${table}[${row}].${column}`;
}

function fault(field: string, code: string, message: string): Violation {
  return { field, code, severity: 'ERROR', message };
}
