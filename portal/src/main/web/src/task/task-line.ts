// SPDX-License-Identifier: Apache-2.0
import { toneOf, type Batch } from '../batch/batch';
import type { Filing } from '../filing/filing';
import type { Task, TaskList } from './task';
import { texts } from './texts';

/** What a list shows of an entry, be it a filing or a batch as a whole. */
export interface TaskLine {
  id: string;
  to: string;
  serialNumber: string;
  type: string;
  employer: string;
  /** Whom it is about: a person, or how many. */
  who: string;
  createdAt?: string | null;
  submittedAt?: string | null;
  status: string;
  label: string;
  returned: boolean;
  opinion: string;
}

/** An entry as its list shows it: what is to be done stands where it stands, what was done is told as its result. */
export function lineOf(task: Task, list: TaskList, clerk = false): TaskLine {
  const of = task.batch ? ofBatch(task.batch) : ofFiling(task.filing as Filing, clerk);
  return { ...of, label: (list === 'done' && task.resultLabel) || of.label, returned: !!task.returned, opinion: task.opinion ?? of.opinion };
}

function ofFiling(filing: Filing, clerk: boolean): TaskLine {
  return {
    id: filing.id,
    to: clerk ? `/review/${filing.id}` : `/filings/${filing.id}`,
    serialNumber: filing.serialNumber ?? '',
    type: filing.typeLabel,
    employer: filing.employer.name,
    who: filing.worker?.name ?? '',
    createdAt: filing.createdAt,
    submittedAt: filing.submittedAt,
    status: filing.status,
    label: filing.statusLabel,
    returned: !!filing.returned,
    opinion: filing.opinion ?? '',
  };
}

function ofBatch(batch: Batch): TaskLine {
  return {
    id: batch.id,
    to: `/batches/${batch.id}`,
    serialNumber: batch.serialNumber,
    type: batch.typeLabel ?? batch.type,
    employer: '',
    who: countsInWords(batch),
    createdAt: batch.createdAt,
    submittedAt: batch.createdAt,
    status: toneOf(batch),
    label: batch.statusLabel ?? batch.status,
    returned: false,
    opinion: '',
  };
}

/** How many persons stand in a batch, and what is to be known of them at a glance. */
function countsInWords(batch: Batch): string {
  const said = [texts.persons(batch.rows)];
  if (batch.importFailed) said.push(texts.importFailed(batch.importFailed));
  if (batch.approved) said.push(texts.approvedOf(batch.approved));
  if (batch.reviewFailed) said.push(texts.reviewFailed(batch.reviewFailed));
  return said.join(texts.comma);
}
