// SPDX-License-Identifier: Apache-2.0
import { newKey } from '../shared/idempotency';
import { sendForm } from '../shared/send-form';

/** Sends one file of a kind, telling its progress from 0 to 1. */
export function upload(filing: string, kind: string, file: File, progress: (share: number) => void): Promise<void> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('file', file, file.name);
  return sendForm(`/filings/${encodeURIComponent(filing)}/attachments`, body, newKey(), progress);
}
