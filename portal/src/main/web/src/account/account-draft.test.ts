// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { bindingOf, draftFaults, emptyDraft } from './account-draft';

describe('an account being entered', () => {
  it('asks an employer account for its unit and a clerk account for its agency', () => {
    expect(draftFaults({ ...emptyDraft(), role: 'CLERK' }).map((fault) => fault.field)).toEqual([
      'username',
      'displayName',
      'region',
      'agency',
    ]);
    expect(draftFaults({ ...emptyDraft(), role: 'EMPLOYER' }).map((fault) => fault.field)).toEqual([
      'username',
      'displayName',
      'region',
      'employerName',
      'uscc',
    ]);
    expect(draftFaults({ ...emptyDraft(), role: 'ADMIN' }).map((fault) => fault.field)).toEqual(['username', 'displayName']);
  });

  it('sends only what the role has', () => {
    const draft = { ...emptyDraft(), displayName: ' 张 ', region: '990000', uscc: '92220102ma15438d0x', employerName: '店', agency: 'a1' };
    expect(bindingOf({ ...draft, role: 'EMPLOYER' })).toEqual({
      displayName: '张',
      region: '990000',
      employer: { uscc: '92220102MA15438D0X', name: '店' },
    });
    expect(bindingOf({ ...draft, role: 'CLERK' })).toEqual({ displayName: '张', region: '990000', agency: 'a1' });
    expect(bindingOf({ ...draft, role: 'ADMIN' })).toEqual({ displayName: '张' });
  });
});
