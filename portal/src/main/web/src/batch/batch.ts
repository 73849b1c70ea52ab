// SPDX-License-Identifier: Apache-2.0
import type { AvailableAction } from '../filing/filing';
import type { Violation } from '../shared/problem';
import { texts } from './texts';

export type BatchStatus = 'READING' | 'READY' | 'IN_REVIEW' | 'FINISHED' | 'WITHDRAWN' | 'REFUSED';

export const OUTCOMES = ['IMPORTED', 'IMPORT_FAILED', 'IN_REVIEW', 'APPROVED', 'REVIEW_FAILED', 'WITHDRAWN', 'REMOVED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What many rows have in common; `value` is what all of them would get, null where each gets its own. What is not `mendable`
 * is only to be looked at.
 */
export interface Hint {
  id: string;
  message: string;
  rows: number[];
  field: string;
  value?: string | null;
  mendable?: boolean;
}

/** A heading of the file that means nothing here; `meant` is the one that was probably meant, null when there is none like it. */
export interface UnknownColumn {
  heading: string;
  meant?: string | null;
}

/** Many filings that came in one file, and where its rows are now. */
export interface Batch {
  id: string;
  serialNumber: string;
  region: string;
  type: string;
  typeLabel?: string;
  status: BatchStatus;
  /** The region's word where its rows are one unit. */
  statusLabel?: string;
  /** Whether its rows stand under one serial number, to be submitted or withdrawn together. */
  oneUnit?: boolean;
  /** How many rows that came back wait to be mended. */
  returned?: number;
  rows: number;
  imported: number;
  importFailed: number;
  removed: number;
  inReview: number;
  approved: number;
  reviewFailed: number;
  withdrawn: number;
  /** How much of the work under way is done, 0 to 1; 1 when none is. */
  progress: number;
  secondsLeft?: number | null;
  hints?: Hint[];
  unknownColumns?: UnknownColumn[];
  problem?: Partial<Violation> | null;
  dryRun?: boolean;
  fileName?: string | null;
  createdAt?: string | null;
  availableActions?: AvailableAction[];
}

/** A row of the file; its cells are the texts that stand there, by the id of the field. */
export interface BatchRow {
  row: number;
  outcome: Outcome;
  filing?: string | null;
  cells: Record<string, string | null>;
  violations: Violation[];
}

const STILL: readonly BatchStatus[] = ['READY', 'FINISHED', 'WITHDRAWN', 'REFUSED'];

/** Whether the server is at work on it, so that nothing else can be done to it now. */
export function atWork(batch: Batch): boolean {
  return batch.status === 'READING' || (batch.status !== 'REFUSED' && batch.progress < 1);
}

/** Whether it may still change by itself. */
export function mayChange(batch: Batch): boolean {
  return atWork(batch) || !STILL.includes(batch.status);
}

/** What the server would do to it as a whole now, in the region's words; nothing of a dry run is worth taking back. */
export function actionsOf(batch: Batch): AvailableAction[] {
  return batch.dryRun ? [] : (batch.availableActions ?? []);
}

/** Whether rows can be taken out of it: those of a unit that were not handed in yet. */
export function canRemove(batch: Batch): boolean {
  return !!batch.oneUnit && !atWork(batch) && ['READY', 'IN_REVIEW'].includes(batch.status) && countOf(batch, 'IMPORTED') > 0;
}

/** Whether failed rows can be put right in place. */
export function canCorrect(batch: Batch): boolean {
  return !batch.dryRun && (batch.oneUnit ? batch.status === 'READY' : batch.status !== 'WITHDRAWN');
}

/** The fields that say whom a row is about. */
export const PERSON_FIELDS: readonly string[] = ['workerName', 'idType', 'idNumber'];

/** The most rows that are changed in one step. */
export const MOST_AT_ONCE = 2000;

/** A row of which cells were to be set, as it is now; unchanged it stayed as it was, and says why. */
export interface ChangedRow {
  row: BatchRow;
  changed: boolean;
}

/** Whether a row can be taken out of its batch. */
export function canRemoveRow(batch: Batch, row: BatchRow): boolean {
  return canRemove(batch) && row.outcome === 'IMPORTED' && !!row.filing;
}

/** Whether cells of a row can be set: it failed and can be put right, or it is part of a unit and waits for its employer. */
export function canSetRow(batch: Batch, row: BatchRow): boolean {
  if (atWork(batch) || batch.dryRun) return false;
  if (row.outcome === 'IMPORT_FAILED') return canCorrect(batch);
  const waits = row.outcome === 'IMPORTED' || (row.outcome === 'REVIEW_FAILED' && !!batch.returned);
  return waits && !!batch.oneUnit && !!row.filing && ['READY', 'IN_REVIEW', 'FINISHED'].includes(batch.status);
}

/** Whether any of its rows may be one of those. */
export function canSet(batch: Batch): boolean {
  const some = (outcome: Outcome): boolean => countOf(batch, outcome) > 0;
  if (atWork(batch) || batch.dryRun || ['REFUSED', 'WITHDRAWN'].includes(batch.status)) return false;
  return (canCorrect(batch) && some('IMPORT_FAILED')) || (!!batch.oneUnit && (some('IMPORTED') || !!batch.returned));
}

/** Whether what was asked for is being carried out, so that its own word is about to change. */
function beingHandedIn(batch: Batch): boolean {
  return batch.status === 'READY' && atWork(batch);
}

export function statusWords(batch: Batch): string {
  if (batch.dryRun && batch.status === 'READY') return texts.dryRunDone;
  if (beingHandedIn(batch)) return texts.working;
  if (batch.oneUnit && batch.statusLabel) return batch.statusLabel;
  return texts.statuses[batch.status];
}

/** A status as the colours of the other pages know it. */
export function toneOf(batch: Batch): string {
  if (batch.status === 'REFUSED') return 'REFUSED';
  if (batch.status === 'WITHDRAWN') return 'WITHDRAWN';
  if (batch.returned) return 'RETURNED';
  if (batch.oneUnit && batch.status === 'READY') return beingHandedIn(batch) ? 'IN_REVIEW' : 'DRAFT';
  if (batch.status === 'FINISHED') return batch.imported ? 'APPROVED' : 'RETURNED';
  return 'IN_REVIEW';
}

/** The counts in the field's words; rows taken out are named only where there are any. */
export function countsOf(batch: Batch): { label: string; count: number; tone?: 'bad' | 'good' }[] {
  return [
    { label: texts.rows, count: batch.rows },
    { label: texts.imported, count: batch.imported },
    { label: texts.importFailed, count: batch.importFailed, tone: batch.importFailed ? 'bad' : undefined },
    { label: texts.inReview, count: batch.inReview },
    { label: texts.approved, count: batch.approved, tone: batch.approved ? 'good' : undefined },
    { label: texts.reviewFailed, count: batch.reviewFailed, tone: batch.reviewFailed ? 'bad' : undefined },
    { label: texts.withdrawn, count: batch.withdrawn },
    ...(batch.removed ? [{ label: texts.removed, count: batch.removed }] : []),
  ];
}

/** How many rows are of an outcome now; imported rows leave that outcome when they are handed in. */
export function countOf(batch: Batch, outcome: Outcome): number {
  const moved = batch.removed + batch.inReview + batch.approved + batch.reviewFailed + batch.withdrawn;
  const counts: Record<Outcome, number> = {
    IMPORTED: batch.imported - moved,
    IMPORT_FAILED: batch.importFailed,
    IN_REVIEW: batch.inReview,
    APPROVED: batch.approved,
    REVIEW_FAILED: batch.reviewFailed,
    WITHDRAWN: batch.withdrawn,
    REMOVED: batch.removed,
  };
  return counts[outcome];
}

const MEGABYTE = 1024 * 1024;
/** What the server takes at most. */
const MOST_BYTES = 50 * MEGABYTE;
export const ACCEPTED = ['.xlsx', '.xls', '.csv', '.txt'];

/** What is wrong with a file before it travels; empty when it may be sent. */
export function sheetFault(file: Pick<File, 'name' | 'size'>): string {
  const name = file.name.toLowerCase();
  if (!ACCEPTED.some((suffix) => name.endsWith(suffix))) return texts.wrongKind(file.name);
  if (file.size === 0) return texts.emptyFile(file.name);
  if (file.size > MOST_BYTES) return texts.tooLarge((file.size / MEGABYTE).toFixed(1), String(MOST_BYTES / MEGABYTE));
  return '';
}
