// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { withDerived } from './derived';
import type { Form } from './form';

const form: Form = {
  type: 't',
  version: '1',
  label: 'l',
  sections: [
    {
      id: 's',
      label: 's',
      fields: [
        { id: 'idNumber', label: '证件号码', type: 'residentId', required: true },
        { id: 'sex', label: '性别', type: 'code', required: true, derived: { how: 'SEX_OF_RESIDENT_ID', field: 'idNumber' } },
        { id: 'uscc', label: '代码', type: 'uscc', required: true },
        {
          id: 'orgCode',
          label: '组织机构代码',
          type: 'text',
          required: false,
          derived: { how: 'ORGANISATION_CODE_OF_USCC', field: 'uscc' },
        },
      ],
    },
  ],
};
const after = (answers: Record<string, unknown>, changed: string) => withDerived(form, answers, changed, '2026-03-01');

describe('what one answer says of another', () => {
  it('is filled in as soon as the number is right', () => {
    expect(after({ idNumber: '220102199306180244' }, 'idNumber').sex).toBe('2');
    expect(after({ idNumber: '63010119950101007２' }, 'idNumber').sex).toBe('1');
    expect(after({ uscc: '92220102ma15438d0x' }, 'uscc').orgCode).toBe('MA15438D0');
  });

  it('leaves what was chosen alone while the number says nothing', () => {
    expect(after({ idNumber: '2201021993', sex: '1' }, 'idNumber').sex).toBe('1');
    expect(after({ idNumber: '220102199306180244', sex: '1' }, 'sex').sex).toBe('1');
  });
});
