// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { SubmissionKey } from './idempotency';
import { networkProblem, Problem } from './problem';

const refused = new Problem(422, 'invalid-answers', '');

describe('the key of a submission', () => {
  it('stays the same for the same body, so that a double click does nothing twice', () => {
    const key = new SubmissionKey();
    expect(key.forBody({ a: 1 })).toBe(key.forBody({ a: 1 }));
  });

  it('changes with the body once the server has refused the last one', () => {
    const key = new SubmissionKey();
    const first = key.forBody({ a: 1 });
    key.outcome(refused);
    expect(key.forBody({ a: 2 })).not.toBe(first);
  });

  it('stays for a changed body while nobody knows what became of the last one', () => {
    const key = new SubmissionKey();
    const first = key.forBody({ a: 1 });
    key.outcome(networkProblem());
    expect(key.forBody({ a: 2 })).toBe(first);
  });

  it('is new after the server said that the old one had arrived, and after success', () => {
    const key = new SubmissionKey();
    const first = key.forBody({ a: 1 });
    key.outcome(new Problem(422, 'idempotency-key-reused', ''));
    const second = key.forBody({ a: 1 });
    key.outcome();
    const third = key.forBody({ a: 1 });
    expect(new Set([first, second, third]).size).toBe(3);
  });
});
