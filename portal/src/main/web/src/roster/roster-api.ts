// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../filing/filing';
import { call, download, query, type Download } from '../shared/http';

export interface Roster {
  id: string;
  number: string;
  kind: string;
  kindLabel?: string;
  lines: number | unknown[];
  savedAt: string;
  savedBy?: string | null;
  formats?: string[];
}

export interface RosterRequest {
  region: string;
  kind: string;
  filings: string[];
}

export const previewRoster = (request: RosterRequest): Promise<Download> => download('/rosters/preview', { method: 'POST', body: request });
export const saveRoster = (request: RosterRequest, key: string): Promise<Roster> =>
  call('/rosters', { method: 'POST', body: request, key });
/** Filings as a list that is printed beforehand; nothing is kept. */
export const printFilings = (request: RosterRequest & { format: string }): Promise<Download> =>
  download('/rosters/print', { method: 'POST', body: request });
export const printBatch = (batch: string, kind: string, format: string): Promise<Download> =>
  download(`/batches/${encodeURIComponent(batch)}/rosters/${encodeURIComponent(kind)}${query({ format })}`);
export const listRosters = (region: string, kind: string, cursor: string, limit: number): Promise<Page<Roster>> =>
  call(`/rosters${query({ region, kind, cursor, limit })}`);
export const rosterDocument = (id: string, format: string): Promise<Download> =>
  download(`/rosters/${encodeURIComponent(id)}/document${query({ format })}`);

export function linesOf(roster: Roster): number {
  return Array.isArray(roster.lines) ? roster.lines.length : roster.lines;
}
