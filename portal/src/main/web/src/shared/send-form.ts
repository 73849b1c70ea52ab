// SPDX-License-Identifier: Apache-2.0
import { signedInAgain } from './http';
import { networkProblem, problemOf } from './problem';

/**
 * Posts a form with a file below /api, telling its progress from 0 to 1; fetch cannot tell it, so this uses
 * XMLHttpRequest. Like every call it goes on once the person has signed in again.
 */
export async function sendForm<T>(path: string, form: FormData, key: string, progress: (share: number) => void): Promise<T> {
  let answer = await posted(path, form, key, progress);
  if (answer.status === 401 && (await signedInAgain())) answer = await posted(path, form, key, progress);
  if (!answer.ok) throw await problemOf(answer);
  const text = await answer.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function posted(path: string, form: FormData, key: string, progress: (share: number) => void): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) progress(event.loaded / event.total);
    });
    request.addEventListener('load', () => resolve(answerOf(request)));
    request.addEventListener('error', () => reject(networkProblem()));
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Response {
  const retryAfter = request.getResponseHeader('Retry-After');
  return new Response(request.responseText || null, {
    status: request.status,
    headers: retryAfter ? { 'Retry-After': retryAfter } : {},
  });
}
