// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { acceptWords, attachmentRowId, fileFault } from './attachment';
import { texts } from './texts';

const kind = { accept: ['image/jpeg', 'application/pdf'], maxBytes: 1024 * 1024 };

describe('a paper before it travels', () => {
  it('is refused when its type, size or emptiness says so', () => {
    expect(fileFault({ name: 'a.docx', type: 'application/msword', size: 10 }, kind)).toBe(texts.wrongType('jpg、pdf'));
    expect(fileFault({ name: 'a.pdf', type: 'application/pdf', size: 2.5 * 1024 * 1024 }, kind)).toBe(texts.tooLarge('2.5 MB', '1 MB'));
    expect(fileFault({ name: 'a.pdf', type: 'application/pdf', size: 0 }, kind)).toBe(texts.empty('a.pdf'));
    expect(fileFault({ name: 'a.pdf', type: 'application/pdf', size: 10 }, kind)).toBe('');
  });

  it('leaves a file of unknown type to the server', () => {
    expect(fileFault({ name: 'a', type: '', size: 10 }, kind)).toBe('');
  });

  it('says beforehand what is taken', () => {
    expect(acceptWords(undefined)).toBe(texts.accepts('jpg、png、pdf', '5 MB'));
  });

  it('is found on the page by the field that a finding names', () => {
    expect(['licence', 'attachments.licence', 'attachment[licence]'].map(attachmentRowId)).toEqual(Array(3).fill('attachment-licence'));
  });
});
