// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../filing/filing';
import { call, download, query, type Download } from '../shared/http';
import { sendForm } from '../shared/send-form';
import { newKey } from '../shared/idempotency';
import type { Batch, BatchRow, ChangedRow, Outcome } from './batch';
import type { KnownRows } from './filled-rows';

export interface NewBatch {
  region: string;
  type: string;
  dryRun: boolean;
  file: File;
}

export interface BatchAction {
  action: string;
  hint?: string;
}

/** The most rows that a page may have. */
const MOST_ON_A_PAGE = 200;

const path = (id: string): string => `/batches/${encodeURIComponent(id)}`;

/** Where the changes of a batch are told as server-sent events. */
export const eventsOf = (id: string): string => `/api${path(id)}/events`;

export const template = (region: string, type: string): Promise<Download> =>
  download(`/regions/${region}/filing-types/${encodeURIComponent(type)}/batch-template`);

export function sendBatch(batch: NewBatch, key: string, progress: (share: number) => void): Promise<Batch> {
  const form = new FormData();
  form.set('region', batch.region);
  form.set('type', batch.type);
  if (batch.dryRun) form.set('dryRun', 'true');
  form.set('file', batch.file, batch.file.name);
  return sendForm('/batches', form, key, progress);
}

export interface FilledRows {
  region: string;
  type: string;
  rows: Record<string, string>[];
}

/** People in service as rows of a sheet, with what is known of them. */
export const knownRows = (asked: { region: string; type: string; filings: string[] }): Promise<KnownRows> =>
  call('/batches/prefill', { method: 'POST', body: asked, key: newKey() });
/** All that is wrong with rows; nothing is kept. */
export const judgeRows = (rows: FilledRows): Promise<BatchRow[]> => call('/batches/preview', { method: 'POST', body: rows, key: newKey() });
/** Makes a batch of rows. */
export const fillBatch = (rows: FilledRows, key: string): Promise<Batch> => call('/batches/rows', { method: 'POST', body: rows, key });

export const listBatches = (parameters: Record<string, string | number | undefined>): Promise<Page<Batch>> =>
  call(`/batches${query(parameters)}`);
export const getBatch = (id: string): Promise<Batch> => call(path(id));
export const rowsOf = (id: string, outcome: Outcome | '', cursor: string, limit: number): Promise<Page<BatchRow>> =>
  call(`${path(id)}/rows${query({ outcome, cursor, limit })}`);
export const correctRow = (id: string, row: number, cells: Record<string, string>, key: string): Promise<BatchRow> =>
  call(`${path(id)}/rows/${row}`, { method: 'PUT', body: { cells }, key });
export const setRows = (id: string, body: { rows: number[]; cells: Record<string, string> }, key: string): Promise<ChangedRow[]> =>
  call(`${path(id)}/rows`, { method: 'PUT', body, key });
/** All rows of a batch, as many as are asked for at most. */
export async function everyRow(id: string, most: number): Promise<BatchRow[]> {
  const rows: BatchRow[] = [];
  let cursor: string | null | undefined = '';
  do {
    const page: Page<BatchRow> = await rowsOf(id, '', cursor, MOST_ON_A_PAGE);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor && rows.length < most);
  return rows.slice(0, most);
}
export const removeRow = (id: string, row: number, key: string): Promise<BatchRow> =>
  call(`${path(id)}/rows/${row}`, { method: 'DELETE', key });
export const actOnBatch = (id: string, action: BatchAction, key: string): Promise<Batch> =>
  call(`${path(id)}/actions`, { method: 'POST', body: action, key });
export const failuresOf = (id: string, which: 'import' | 'review'): Promise<Download> => download(`${path(id)}/${which}-failures`);
