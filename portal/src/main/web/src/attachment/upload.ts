// SPDX-License-Identifier: Apache-2.0
import { newKey } from '../shared/idempotency';
import { networkProblem, problemOf } from '../shared/problem';

/** Sends one file of a kind, telling its progress from 0 to 1; fetch cannot tell it, so this uses XMLHttpRequest. */
export function upload(filing: string, kind: string, file: File, progress: (share: number) => void): Promise<void> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/filings/${encodeURIComponent(filing)}/attachments`);
    request.setRequestHeader('Idempotency-Key', newKey());
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve();
      else void problemOf(new Response(request.responseText || null, { status: request.status })).then(reject);
    });
    request.addEventListener('error', () => reject(networkProblem()));
    request.send(body);
  });
}
