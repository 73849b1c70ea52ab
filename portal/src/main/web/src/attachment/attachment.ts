// SPDX-License-Identifier: Apache-2.0
import { call } from '../shared/http';
import type { AttachmentKind } from '../region/declaration';
import { texts } from './texts';

export interface Attachment {
  kind: string;
  label: string;
  required: boolean;
  uploaded: boolean;
  id: string | null;
  fileName: string | null;
  mediaType?: string | null;
}

export const DEFAULT_ACCEPT = ['image/jpeg', 'image/png', 'application/pdf'];
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

export const attachmentsOf = (filing: string): Promise<Attachment[]> => call(`/filings/${encodeURIComponent(filing)}/attachments`);
export const removeAttachment = (id: string): Promise<void> => call(`/attachments/${encodeURIComponent(id)}`, { method: 'DELETE' });
export const attachmentPath = (id: string): string => `/attachments/${encodeURIComponent(id)}`;

/** The id on the page of the row of one kind; violations name it as attachments.KIND or by the kind alone. */
export function attachmentRowId(field: string): string {
  return `attachment-${field.replace(/^attachments?[.[]/, '').replace(/]$/, '')}`;
}

/** What is wrong with a file before it travels; empty when it may be sent. */
export function fileFault(
  file: Pick<File, 'size' | 'type' | 'name'>,
  kind: Pick<AttachmentKind, 'accept' | 'maxBytes'> | undefined,
): string {
  const accept = kind?.accept?.length ? kind.accept : DEFAULT_ACCEPT;
  const most = kind?.maxBytes || DEFAULT_MAX_BYTES;
  if (file.size === 0) return texts.empty(file.name);
  if (file.type && !accept.includes(file.type)) return texts.wrongType(accept.map(suffix).join('、'));
  if (file.size > most) return texts.tooLarge(megabytes(file.size), megabytes(most));
  return '';
}

export function acceptWords(kind: Pick<AttachmentKind, 'accept' | 'maxBytes'> | undefined): string {
  const accept = kind?.accept?.length ? kind.accept : DEFAULT_ACCEPT;
  return texts.accepts(accept.map(suffix).join('、'), megabytes(kind?.maxBytes || DEFAULT_MAX_BYTES));
}

function suffix(type: string): string {
  return (type.split('/')[1] ?? type).replace('jpeg', 'jpg');
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}
