// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BatchRow } from './batch';
import { useRowEdits } from './use-row-edits';

const row = (outcome: BatchRow['outcome'] = 'IMPORT_FAILED', model = '2018'): BatchRow => ({
  row: 3,
  outcome,
  cells: { workerName: '孙丽', model },
  violations: [],
});

let sent: { path: string; body: unknown; key: string }[];
let answers: (Response | Promise<Response>)[];

beforeEach(() => {
  sent = [];
  answers = [];
  vi.stubGlobal('fetch', (path: string, init: { body: string; headers: Record<string, string> }) => {
    sent.push({ path, body: JSON.parse(init.body), key: init.headers['Idempotency-Key'] ?? '' });
    return answers.shift() ?? new Response(JSON.stringify(row('IN_REVIEW', '1')));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('correcting a row', () => {
  it('sends only the cells that were changed, and takes over what came of it', async () => {
    const judged = vi.fn();
    const edits = useRowEdits('b1', judged);
    edits.type(row(), 'model', '1');
    edits.type(row(), 'workerName', '孙立');
    edits.type(row(), 'workerName', '孙丽');
    expect(edits.changed.value).toEqual([3]);
    await edits.check(row());
    expect(sent.map(({ path, body }) => [path, body])).toEqual([['/api/batches/b1/rows/3', { cells: { model: '1' } }]]);
    expect([edits.newest(row()).outcome, edits.changed.value]).toEqual(['IN_REVIEW', []]);
    expect(judged).toHaveBeenCalledOnce();
  });

  it('does nothing twice at a double click', async () => {
    const edits = useRowEdits('b1', () => undefined);
    edits.type(row(), 'model', '1');
    await Promise.all([edits.check(row()), edits.check(row())]);
    expect(sent).toHaveLength(1);
  });

  it('keeps what was typed when sending fails, and tries again under the same key', async () => {
    const edits = useRowEdits('b1', () => undefined);
    edits.type(row(), 'model', '1');
    answers.push(Promise.reject(new TypeError('offline')));
    await edits.check(row());
    expect(edits.problemOf(3)?.code).toBe('network');
    expect(edits.typed(row(), 'model')).toBe('1');
    await edits.check(row());
    expect(sent[0]?.key).toBe(sent[1]?.key);
    expect(edits.problemOf(3)).toBeUndefined();
  });
});
