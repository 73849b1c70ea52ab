// SPDX-License-Identifier: Apache-2.0
import type { Answers } from '../form/form';
import type { FilingType } from '../region/declaration';
import type { Severity, Violation } from '../shared/problem';
import { texts } from './texts';

export type Status = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'RETURNED' | 'REFUSED' | 'WITHDRAWN' | 'REVOKED' | 'SUPERSEDED';

/** An action that is possible now, with the region's word for it. */
export interface AvailableAction {
  action: string;
  label: string;
  opinion: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  /** The sentence to be confirmed first; true for the house's own sentence. */
  confirm?: string | boolean | null;
}

/** The signature under which a filing was handed in, verified when the filing was read. */
export interface Signature {
  algorithm: string;
  subject: string;
  issuer: string;
  certificateSerial: string;
  signedAt: string | null;
  state: 'VALID' | 'TAMPERED';
  /** Whether the platform signed for an applicant who was signed in by the certificate. */
  attested: boolean;
}

/** A text message by which somebody is told of a decision. */
export interface FilingNotice {
  recipient: string;
  mobile: string;
  decision: Status;
  text: string;
  state: 'WAITING' | 'SENT' | 'FAILED';
  createdAt: string;
  endedAt: string | null;
  /** Why it was not sent, or not yet. */
  reason: string;
}

/** Who applies: the employer, or the worker of one that is flagged abnormal. */
export type Applicant = 'EMPLOYER' | 'WORKER';

export interface Filing {
  id: string;
  serialNumber: string | null;
  region: string;
  type: string;
  typeLabel: string;
  status: Status;
  statusLabel: string;
  /** The region's word for the status as a result of what was handed in. */
  resultLabel?: string;
  returned?: boolean;
  opinion?: string | null;
  formVersion: string;
  pluginVersion?: string | null;
  answers: Answers;
  warnings?: Violation[];
  facets?: Record<string, unknown>;
  worker: { name: string; idType: string; idNumber: string } | null;
  employer: { uscc: string; name: string };
  agency: { id: string; name: string } | null;
  relatesTo?: string | null;
  supersedes?: string | null;
  supersededBy?: string | null;
  root?: string | null;
  batch?: string | null;
  signature?: Signature | null;
  channel?: string;
  appliedBy?: Applicant;
  onRoster?: boolean;
  rosterNumber?: string | null;
  inService?: boolean;
  late?: boolean;
  dueOn?: string | null;
  version: number;
  createdAt?: string | null;
  submittedAt?: string | null;
  decidedAt?: string | null;
  undoableUntil?: string | null;
  availableActions?: AvailableAction[];
  /** The types of filings that can be begun on this one now. */
  followUps?: string[];
  /** Who is told of it by text message. */
  notices?: FilingNotice[];
}

export interface JournalEntry {
  seq: number;
  action: string;
  actionLabel: string;
  actor: { username: string; displayName: string; role: string } | null;
  channel?: string | null;
  /** Who applied by this step, where that was not the employer. */
  appliedBy?: Applicant | null;
  /** Absent, as are actor and to, in an entry that was altered so that nothing can be read of it. */
  at: string | null;
  from?: string | null;
  fromLabel?: string | null;
  to: string | null;
  toLabel: string;
  opinion?: string | null;
  agency?: { id: string; name: string } | null;
  hash: string;
  verified: boolean;
}

export interface ExaminedRule {
  code: string;
  field?: string | null;
  label?: string | null;
  value?: string | null;
  verdict: 'PASSED' | 'FAILED' | 'WARNED' | 'NOT_APPLICABLE';
  severity?: Severity;
  message: string;
  legalBasis?: string | null;
  fix?: string | null;
}

export interface Explanation {
  formVersion: string;
  pluginVersion?: string | null;
  judgedAt?: string | null;
  rules: ExaminedRule[];
}

export interface IssuedDocument {
  kind: string;
  label: string;
  formats: string[];
  /** Whether it leaves the time for undoing alone. */
  receipt?: boolean;
}

export interface ComparedField {
  id: string;
  label: string;
  section: string;
  beforeLabel?: string | null;
  afterLabel?: string | null;
  before?: unknown;
  after?: unknown;
  changed: boolean;
}

export interface Comparison {
  filing: string;
  effective: string | null;
  fields: ComparedField[];
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number;
}

/** What the record of a person says of an answer. */
export interface Settled {
  field: string;
  /** The answers that fit; the first is taken where none is sent. */
  choices: string[];
  /** Whether any other answer is refused. */
  binding: boolean;
  reason: string;
}

export interface Prefill {
  answers: Answers;
  /** Where a person is named. */
  settled?: Settled[];
  relatesTo?: string | null;
  worker?: Filing['worker'];
  /** Where a filing is mended: its answers in force by field, as people read them. */
  inForce?: Record<string, string>;
}

/** What the server says to a filing before it is handed in. */
export interface Preview {
  /** The sentence to be confirmed. */
  confirm: string;
  warnings: Violation[];
}

/** Whether an action is possible on a filing now: only the server's list counts. */
export function allows(filing: Filing, action: string): boolean {
  return (filing.availableActions ?? []).some((available) => available.action === action);
}

/** Whether a filing is only saved so far and must still be handed in. */
export function waitsForSubmission(filing: Filing): boolean {
  return filing.status === 'DRAFT' || allows(filing, 'submit');
}

/** The word on a form's main button: where drafts are kept it only saves, else it hands in, in the region's word. */
export function verbOf(type: FilingType | undefined): string {
  return type?.keepsDrafts ? texts.save : type?.verb || texts.save;
}
