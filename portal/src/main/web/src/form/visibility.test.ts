// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Form } from './form';
import { isRequired, sendable, visible } from './visibility';

const TODAY = '2026-03-01';
const form: Form = {
  type: 'sample',
  version: '1',
  label: '样例',
  sections: [
    {
      id: 'one',
      label: '一',
      fields: [
        { id: 'kind', label: '类别', type: 'code', required: true },
        {
          id: 'end',
          label: '结束',
          type: 'date',
          required: false,
          shownWhen: { op: 'equals', left: { field: 'kind' }, right: { value: '1' } },
          requiredWhen: { op: 'always' },
        },
        { id: 'why', label: '原因', type: 'text', required: false, shownWhen: { op: 'present', field: 'end' } },
        { id: 'state', label: '状态', type: 'text', required: false, readOnly: true },
      ],
    },
    {
      id: 'two',
      label: '二',
      shownWhen: { op: 'present', field: 'why' },
      fields: [{ id: 'more', label: '补充', type: 'text', required: true }],
    },
  ],
};

describe('what a form asks for', () => {
  it('hides a field whose condition fails, and then what hangs on it, section by section', () => {
    const shown = visible(form, { kind: '2', end: '2026-01-01', why: 'x', more: 'y' }, TODAY);
    expect([...shown.fields]).toEqual(['kind', 'state']);
    expect(shown.answers).toEqual({ kind: '2' });
  });

  it('shows everything whose condition holds', () => {
    expect([...visible(form, { kind: '1', end: '2026-01-01', why: 'x' }, TODAY).fields]).toEqual(['kind', 'end', 'why', 'state', 'more']);
  });

  it('sends neither hidden answers, nor empty ones, nor what the platform fills in', () => {
    expect(sendable(form, { kind: '1', end: '', why: 'x', more: 'y', state: 'z', strange: 1 }, TODAY)).toEqual({ kind: '1' });
  });

  it('keeps a false answer, which is an answer', () => {
    const yesNo: Form = {
      ...form,
      sections: [{ id: 's', label: 's', fields: [{ id: 'b', label: 'b', type: 'boolean', required: true }] }],
    };
    expect(sendable(yesNo, { b: false }, TODAY)).toEqual({ b: false });
  });

  it('demands a field when its condition says so', () => {
    expect(isRequired(form.sections[0]!.fields[1]!, { kind: '1' }, TODAY)).toBe(true);
    expect(isRequired(form.sections[0]!.fields[2]!, { kind: '1' }, TODAY)).toBe(false);
  });
});
