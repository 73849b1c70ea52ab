// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Field, Form } from './form';
import { readOnlyPart, startAnswers } from './start';

const field = (id: string, more: Partial<Field> = {}): Field => ({ id, label: id, type: 'text', required: false, ...more });
const form: Form = {
  type: 't',
  version: '1',
  label: 'l',
  sections: [
    {
      id: 's',
      label: 's',
      fields: [
        field('idType', { defaultValue: '01' }),
        field('member', { type: 'boolean', defaultValue: 'false' }),
        field('count', { type: 'integer', defaultValue: '3' }),
        field('start', { readOnly: true }),
        field('name'),
      ],
    },
  ],
};

describe('the answers a form opens with', () => {
  it('are the declared defaults in the shape of their type', () => {
    expect(startAnswers(form)).toEqual({ idType: '01', member: false, count: 3 });
  });

  it('give way to what is known, the later source to the last, and drop what the form does not ask', () => {
    expect(startAnswers(form, { idType: '08', name: 'a', strange: 1 }, { name: 'b', idType: '' })).toEqual({
      idType: '08',
      member: false,
      count: 3,
      name: 'b',
    });
  });

  it('show of an earlier filing only what the platform fills in itself', () => {
    expect(readOnlyPart(form, { start: '2026-01-01', name: 'a' })).toEqual({ start: '2026-01-01' });
  });
});
