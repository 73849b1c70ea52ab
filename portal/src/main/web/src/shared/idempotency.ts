// SPDX-License-Identifier: Apache-2.0
import { Problem } from './problem';

/** A random key; works on plain http too, where crypto.randomUUID is not offered. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The Idempotency-Key of one opened form. The same body always goes out under the same key, so a double
 * click or a second try after a lost connection does nothing twice. A changed body gets a new key, unless
 * nobody knows what became of the last one: then the old key makes the server say if it had arrived.
 */
export class SubmissionKey {
  private key = newKey();
  private sentBody: string | undefined;
  private unknown = false;

  forBody(body: unknown): string {
    const text = JSON.stringify(body);
    if (this.sentBody !== undefined && this.sentBody !== text && !this.unknown) this.key = newKey();
    this.sentBody = text;
    return this.key;
  }

  /** Remembers how sending went; call it with the problem, or without one after success. */
  outcome(problem?: Problem): void {
    this.unknown = problem?.outcomeUnknown ?? false;
    if (!problem || problem.code === 'idempotency-key-reused') {
      this.key = newKey();
      this.sentBody = undefined;
    }
  }
}
