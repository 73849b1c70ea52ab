// SPDX-License-Identifier: Apache-2.0
import { networkProblem, problemOf, type Problem } from './problem';

export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  form?: FormData;
  /** Idempotency-Key: the same key with the same body is carried out once. */
  key?: string;
  /** If-Match: the version this edit is based on. */
  version?: number;
  signal?: AbortSignal;
}

export interface Download {
  blob: Blob;
  fileName: string;
}

type Recovery = () => Promise<boolean>;
let recoverSession: Recovery = async () => false;

/** Sets what happens on 401: resolves true once signed in again, and then the same call is sent once more. */
export function onSessionLost(recovery: Recovery): void {
  recoverSession = recovery;
}

/** Whether somebody whose session was lost has signed in again. */
export const signedInAgain = (): Promise<boolean> => recoverSession();

/** Calls the API below /api and answers its JSON; throws a {@link Problem} for anything but success. */
export async function call<T = void>(path: string, options: Call = {}): Promise<T> {
  const response = await answered(path, options);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export async function download(path: string, options: Call = {}): Promise<Download> {
  const response = await answered(path, options);
  return { blob: await response.blob(), fileName: fileNameOf(response.headers.get('Content-Disposition')) };
}

async function answered(path: string, options: Call): Promise<Response> {
  let response = await send(path, options);
  if (response.status === 401 && !path.startsWith('/session') && (await signedInAgain())) {
    response = await send(path, options);
  }
  if (!response.ok) throw (await problemOf(response)) satisfies Problem;
  return response;
}

let ahead = 0;

/** By how many milliseconds the server's clock is ahead of this device's, as its last answer was dated; to the second. */
export const serverAhead = (): number => ahead;

function noteDate(response: Response): Response {
  const date = Date.parse(response.headers.get('Date') ?? '');
  if (!Number.isNaN(date)) ahead = Math.round((date - Date.now()) / 1000) * 1000;
  return response;
}

async function send(path: string, options: Call): Promise<Response> {
  try {
    const response = await fetch(`/api${path}`, {
      method: options.method ?? 'GET',
      headers: headersOf(options),
      body: options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: options.signal,
    });
    return noteDate(response);
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown;
    throw networkProblem();
  }
}

function headersOf(options: Call): Record<string, string> {
  const headers: Record<string, string> = {};
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  if (options.key !== undefined) headers['Idempotency-Key'] = options.key;
  if (options.version !== undefined) headers['If-Match'] = String(options.version);
  return headers;
}

/** Reads RFC 6266 `filename*=UTF-8''...` or `filename="..."`; empty when the server named none. */
export function fileNameOf(disposition: string | null): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (extended) return decodeURIComponent(extended);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? '';
}

/** Writes the given parameters as a query string with its question mark; empty values are left out. */
export function query(parameters: Record<string, string | number | boolean | null | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
