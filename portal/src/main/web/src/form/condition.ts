// SPDX-License-Identifier: Apache-2.0
import { addDays } from '../shared/instants';
import type { Answers } from './form';

export type Operand = { field: string } | { value: string } | { today: number };

/** A statement about answers as data; the server judges the same object and must agree. */
export type Condition =
  | { op: 'always' }
  | { op: 'equals' | 'less' | 'greater'; left: Operand; right: Operand }
  | { op: 'in'; field: string; values: string[] }
  | { op: 'present'; field: string }
  | { op: 'all' | 'any'; of: Condition[] }
  | { op: 'not'; of: Condition };

/** Whether a condition holds for these answers; `today` is yyyy-MM-dd in the region's time zone. */
export function holds(condition: Condition, answers: Answers, today: string): boolean {
  switch (condition.op) {
    case 'always':
      return true;
    case 'present':
      return present(answers[condition.field]);
    case 'in':
      return textsOf(answers[condition.field]).some((text) => condition.values.includes(text));
    case 'equals':
      return compare(condition.left, condition.right, answers, today, (left, right) => left === right);
    case 'less':
      return compare(condition.left, condition.right, answers, today, (left, right) => order(left, right) < 0);
    case 'greater':
      return compare(condition.left, condition.right, answers, today, (left, right) => order(left, right) > 0);
    case 'all':
      return condition.of.every((part) => holds(part, answers, today));
    case 'any':
      return condition.of.some((part) => holds(part, answers, today));
    case 'not':
      return !holds(condition.of, answers, today);
  }
}

/** An unanswered field, an empty text and an empty list are absent. */
export function present(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The ids of all fields a condition looks at. */
export function fieldsIn(condition: Condition): string[] {
  switch (condition.op) {
    case 'always':
      return [];
    case 'present':
    case 'in':
      return [condition.field];
    case 'all':
    case 'any':
      return condition.of.flatMap(fieldsIn);
    case 'not':
      return fieldsIn(condition.of);
    default:
      return [condition.left, condition.right].flatMap((side) => ('field' in side ? [side.field] : []));
  }
}

type Comparison = (left: string, right: string) => boolean;

function compare(left: Operand, right: Operand, answers: Answers, today: string, wanted: Comparison): boolean {
  const first = textOf(left, answers, today);
  const second = textOf(right, answers, today);
  return first !== undefined && second !== undefined && wanted(first, second);
}

function textOf(operand: Operand, answers: Answers, today: string): string | undefined {
  if ('today' in operand) return addDays(today, operand.today);
  if ('value' in operand) return operand.value;
  const value = answers[operand.field];
  return present(value) && typeof value !== 'object' ? plain(value) : undefined;
}

function textsOf(value: unknown): string[] {
  if (!present(value)) return [];
  return Array.isArray(value) ? value.map(plain) : [plain(value)];
}

/** Numbers in plain notation, booleans as true and false. */
function plain(value: unknown): string {
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function order(left: string, right: string): number {
  if (!NUMBER.test(left) || !NUMBER.test(right)) return left < right ? -1 : left > right ? 1 : 0;
  const scale = Math.max(decimals(left), decimals(right));
  const first = scaled(left, scale);
  const second = scaled(right, scale);
  return first < second ? -1 : first > second ? 1 : 0;
}

function decimals(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function scaled(number: string, scale: number): bigint {
  const [whole = '', fraction = ''] = number.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}
