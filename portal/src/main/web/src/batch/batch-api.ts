// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../filing/filing';
import { call, download, query, type Download } from '../shared/http';
import { sendForm } from '../shared/send-form';
import type { Batch, BatchRow, Outcome } from './batch';

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

export const listBatches = (parameters: Record<string, string | number | undefined>): Promise<Page<Batch>> =>
  call(`/batches${query(parameters)}`);
export const getBatch = (id: string): Promise<Batch> => call(path(id));
export const rowsOf = (id: string, outcome: Outcome | '', cursor: string, limit: number): Promise<Page<BatchRow>> =>
  call(`${path(id)}/rows${query({ outcome, cursor, limit })}`);
export const correctRow = (id: string, row: number, cells: Record<string, string>, key: string): Promise<BatchRow> =>
  call(`${path(id)}/rows/${row}`, { method: 'PUT', body: { cells }, key });
export const removeRow = (id: string, row: number, key: string): Promise<BatchRow> =>
  call(`${path(id)}/rows/${row}`, { method: 'DELETE', key });
export const actOnBatch = (id: string, action: BatchAction, key: string): Promise<Batch> =>
  call(`${path(id)}/actions`, { method: 'POST', body: action, key });
export const failuresOf = (id: string, which: 'import' | 'review'): Promise<Download> => download(`${path(id)}/${which}-failures`);
