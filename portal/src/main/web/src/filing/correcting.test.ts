// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Field, type Form } from '../form/form';
import { askedAbout, type Mended } from './correcting';

const field = (id: string, more: Partial<Field> = {}): Field => ({ id, label: id, type: 'text', required: false, ...more });
const formOf = (...fields: Field[]): Form => ({ type: 't', version: '1', label: 't', sections: [{ id: 's', label: 's', fields }] });
const reasons = [
  { code: 'R1', label: '辞职' },
  { code: 'R2', label: '协商解除' },
];
const mended: Mended = {
  corrects: { kindField: 'kind', wrongField: 'wrong', oldField: 'old', newField: 'right' },
  form: formOf(
    field('day', { type: 'date', required: true, defaultValue: '2026-01-01' }),
    field('reason', { type: 'code', options: reasons }),
    field('since', { type: 'date', readOnly: true }),
    field('posts', { type: 'table' }),
  ),
  inForce: { day: '2026-03-01', reason: '辞职', since: '2020-01-01' },
};
const asks = { op: 'equals', left: { field: 'kind' }, right: { value: 'AMEND' } } as const;
const slip = formOf(
  field('kind', { type: 'code' }),
  field('wrong', { type: 'code', options: ['day', 'since', 'elsewhere', 'reason', 'posts'].map((code) => ({ code, label: code })) }),
  field('old', { hint: '可以不填' }),
  field('right', { label: '更正后内容', shownWhen: asks, requiredWhen: asks, maxLength: 200 }),
);
const asked = (id: string, wrong: string): Field =>
  fieldsOf(askedAbout(slip, mended, { wrong }, wrong === 'reason' ? reasons : [])).find((found) => found.id === id)!;

describe('a correction', () => {
  it('offers as wrong only what was asked in the filing it mends', () => {
    expect(asked('wrong', '').options?.map((option) => option.code)).toEqual(['day', 'reason', 'posts']);
  });

  it('asks what is right as it was asked there, under its own name and conditions', () => {
    const right = asked('right', 'day');
    expect(right).toMatchObject({ id: 'right', label: '更正后内容', type: 'date', required: false, requiredWhen: asks, shownWhen: asks });
    expect(right.defaultValue).toBeNull();
  });

  it('takes a choice in the words that people read', () => {
    expect(asked('right', 'reason')).toMatchObject({ type: 'code', options: [{ code: '辞职' }, { code: '协商解除' }] });
  });

  it('asks in plain text for what no single text can say, and while nothing is chosen', () => {
    expect(asked('right', 'posts').type).toBe('text');
    expect(asked('right', '').type).toBe('text');
  });

  it('shows what stands there and lets nobody type it', () => {
    expect(asked('old', 'day')).toMatchObject({ locked: true, hint: null });
  });
});
