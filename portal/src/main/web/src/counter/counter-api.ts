// SPDX-License-Identifier: Apache-2.0
import type { Applicant, Filing, Preview } from '../filing/filing';
import type { Answers } from '../form/form';
import { call, query } from '../shared/http';

/** An employer whose errand is done at the counter. */
export interface Visitor {
  uscc: string;
  name: string;
  known: boolean;
  /** How many certificates it has that are valid now. */
  certificates: number;
  profile: string | null;
  agency: { id: string; name: string } | null;
  /** That it is flagged abnormal now. */
  abnormal: { since: string; reason: string; by: { displayName: string } } | null;
}

export interface CounterFiling {
  region: string;
  type: string;
  answers: Answers;
  relatesTo?: string;
  onBehalfOf: string;
  employerName?: string;
  reason?: string;
  appliedBy?: Applicant;
}

export const findVisitor = (region: string, uscc: string): Promise<Visitor> =>
  call(`/counter/employers/${encodeURIComponent(uscc)}${query({ region })}`);
export const flagAbnormal = (region: string, uscc: string, abnormal: boolean, reason: string): Promise<Visitor> =>
  call(`/counter/employers/${encodeURIComponent(uscc)}/abnormal${query({ region })}`, { method: 'PUT', body: { abnormal, reason } });

const atCounter = (filing: CounterFiling): object => ({ ...filing, channel: 'COUNTER' });
export const lookAtCounter = (filing: CounterFiling): Promise<Preview> =>
  call('/filings/preview', { method: 'POST', body: atCounter(filing) });
export const fileAtCounter = (filing: CounterFiling, key: string): Promise<Filing> =>
  call('/filings', { method: 'POST', body: atCounter(filing), key });
