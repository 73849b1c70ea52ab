// SPDX-License-Identifier: Apache-2.0
import type { Answers, Form } from '../form/form';
import { call, query } from '../shared/http';
import type { Comparison, Explanation, Filing, IssuedDocument, JournalEntry, Page, Prefill, Preview } from './filing';

export interface NewFiling {
  region: string;
  type: string;
  answers: Answers;
  relatesTo?: string;
}

export interface Decision {
  action: string;
  opinion?: string;
  agency?: string;
  version?: number;
}

const typePath = (region: string, type: string): string => `/regions/${region}/filing-types/${encodeURIComponent(type)}`;
const path = (id: string): string => `/filings/${encodeURIComponent(id)}`;

export const newestForm = (region: string, type: string): Promise<Form> => call(`${typePath(region, type)}/form`);
export const pinnedForm = (id: string): Promise<Form> => call(`${path(id)}/form`);
export const prefill = (region: string, type: string, relatesTo?: string, idNumber?: string, onBehalfOf?: string): Promise<Prefill> =>
  call(`${typePath(region, type)}/prefill${query({ relatesTo, idNumber, onBehalfOf })}`);

export const getFiling = (id: string): Promise<Filing> => call(path(id));
export const journal = (id: string): Promise<JournalEntry[]> => call(`${path(id)}/journal`);
export const explanation = (id: string): Promise<Explanation> => call(`${path(id)}/explanation`);
export const documents = (id: string): Promise<IssuedDocument[]> => call(`${path(id)}/documents`);
export const comparison = (filing: string): Promise<Comparison> => call(`${path(filing)}/comparison`);
export const listFilings = (
  parameters: Record<string, string | number | boolean | null | undefined>,
  signal?: AbortSignal,
): Promise<Page<Filing>> => call(`/filings${query(parameters)}`, { signal });

export const createFiling = (filing: NewFiling, key: string): Promise<Filing> => call('/filings', { method: 'POST', body: filing, key });
/** What handing a filing in would come to: refused like it, and nothing is kept. */
export const previewFiling = (filing: NewFiling): Promise<Preview> => call('/filings/preview', { method: 'POST', body: filing });
export const replaceAnswers = (id: string, answers: Answers, version: number, key: string): Promise<Filing> =>
  call(`${path(id)}/answers`, { method: 'PUT', body: { answers }, version, key });
export const act = (id: string, decision: Decision, key: string): Promise<Filing> =>
  call(`${path(id)}/actions`, { method: 'POST', body: decision, key });
