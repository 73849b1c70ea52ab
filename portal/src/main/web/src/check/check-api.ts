// SPDX-License-Identifier: Apache-2.0
import { call, query } from '../shared/http';
import { Problem } from '../shared/problem';

/** What the public learns about a certificate; the person's name is masked. */
export interface Certificate {
  number: string;
  kindLabel?: string | null;
  state: 'VALID' | 'REPLACED' | 'VOID';
  stateLabel?: string | null;
  employer: string | { name: string } | null;
  worker: string | null;
  issuedOn: string | null;
}

/** The certificate of this number and code; undefined when there is none. */
export function certificateByNumber(number: string, code: string): Promise<Certificate | undefined> {
  return orNothing(call<Certificate>(`/certificates/${encodeURIComponent(number)}${query({ code })}`));
}

/** The certificate that a file is, byte for byte; undefined when it is none of ours. */
export async function certificateByFile(file: File): Promise<Certificate | undefined> {
  const form = new FormData();
  form.set('file', file, file.name);
  const found = await orNothing(call<Certificate & { known?: boolean; issued?: boolean }>('/certificates/check', { method: 'POST', form }));
  return found && found.state && found.known !== false && found.issued !== false ? found : undefined;
}

async function orNothing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (thrown) {
    if (thrown instanceof Problem && (thrown.status === 404 || thrown.status === 422)) return undefined;
    throw thrown;
  }
}
