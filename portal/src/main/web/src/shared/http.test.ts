// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, fileNameOf, onSessionLost, query } from './http';
import { Problem } from './problem';

function answers(...responses: (Response | Error)[]): string[] {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push(`${init.method} ${path} ${JSON.stringify(init.headers)}`);
    const next = responses.shift();
    if (next instanceof Error) throw next;
    return next;
  });
  return sent;
}
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

afterEach(() => {
  vi.unstubAllGlobals();
  onSessionLost(async () => false);
});

describe('calling the API', () => {
  it('sends the key and the version that a write needs', async () => {
    const sent = answers(json(200, { ok: true }));
    await call('/filings/1/answers', { method: 'PUT', body: {}, key: 'k', version: 3 });
    expect(sent).toEqual(['PUT /api/filings/1/answers {"Content-Type":"application/json","Idempotency-Key":"k","If-Match":"3"}']);
  });

  it('turns a refusal into a problem with all its findings', async () => {
    answers(json(422, { title: 't', code: 'invalid-answers', violations: [{ field: 'a', message: 'm' }] }));
    const problem = await call('/filings', { method: 'POST', body: {} }).catch((thrown: unknown) => thrown);
    expect(problem).toBeInstanceOf(Problem);
    expect((problem as Problem).violations).toEqual([
      { field: 'a', code: '', severity: 'ERROR', message: 'm', legalBasis: null, fix: null },
    ]);
  });

  it('knows when to try again, from the header of a closed region', async () => {
    answers(json(503, { code: 'region-closed' }, { 'Retry-After': '15' }));
    await expect(call('/filings')).rejects.toMatchObject({ code: 'region-closed', retryAfter: 15 });
  });

  it('says so when the network is down', async () => {
    answers(new TypeError('offline'));
    await expect(call('/filings')).rejects.toMatchObject({ code: 'network', outcomeUnknown: true });
  });

  it('goes on with the same call once the person has signed in again', async () => {
    const sent = answers(json(401, { code: 'unauthenticated' }), json(201, { id: 'f' }));
    onSessionLost(async () => true);
    expect(await call('/filings', { method: 'POST', body: { a: 1 }, key: 'k' })).toEqual({ id: 'f' });
    expect(sent[0]).toBe(sent[1]);
  });

  it('does not ask for a new session when signing in itself is refused', async () => {
    answers(json(401, { code: 'password-wrong' }));
    const asked = vi.fn(async () => true);
    onSessionLost(asked);
    await expect(call('/session', { method: 'POST', body: {} })).rejects.toMatchObject({ code: 'password-wrong' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('answers nothing for an empty body', async () => {
    answers(new Response(null, { status: 204 }));
    expect(await call('/session/password', { method: 'PUT', body: {} })).toBeUndefined();
  });

  it('reads file names in both spellings', () => {
    expect(fileNameOf("attachment; filename*=UTF-8''%E5%90%8D%E5%86%8C.pdf")).toBe('名册.pdf');
    expect(fileNameOf('attachment; filename="list.xlsx"')).toBe('list.xlsx');
    expect(fileNameOf(null)).toBe('');
  });

  it('leaves empty parameters out', () => {
    expect(query({ a: '', b: undefined, c: null, d: false, e: '单位' })).toBe('?d=false&e=%E5%8D%95%E4%BD%8D');
    expect(query({})).toBe('');
  });
});
