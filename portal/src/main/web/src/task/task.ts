// SPDX-License-Identifier: Apache-2.0
import type { Batch } from '../batch/batch';
import type { Filing, Page } from '../filing/filing';
import { call, query } from '../shared/http';

export type TaskList = 'todo' | 'done' | 'samples';

/**
 * One entry of the caller's own list: what waits for an employer to finish or for a clerk to decide. It is a filing, or a batch
 * whose rows are handed in together.
 */
export interface Task {
  filing?: Filing | null;
  batch?: Batch | null;
  resultLabel?: string | null;
  returned?: boolean;
  opinion?: string | null;
  dueOn?: string | null;
  overdue?: boolean;
}

export interface BulkDecision {
  action: string;
  filings: { id: string; version?: number }[];
  opinion?: string;
  agency?: string;
}

export interface Outcome {
  id: string;
  outcome: 'DONE' | 'REFUSED';
  status: number;
  problem: { title?: string; detail?: string; violations?: { message?: string; severity?: string }[] } | null;
}

/** The most filings that the server decides in one call. */
export const MOST_TOGETHER = 200;

export const listTasks = (list: TaskList, parameters: Record<string, string | number | undefined>): Promise<Page<Task>> =>
  call(`/tasks${query({ list, ...parameters })}`);
export const decideTogether = (decision: BulkDecision, key: string): Promise<Outcome[]> =>
  call('/tasks/actions', { method: 'POST', body: decision, key });

/** What decides about one entry, with the words of the first entry that allows it. */
export function labelFor(tasks: readonly Task[], action: string): string | undefined {
  for (const task of tasks) {
    const found = task.filing?.availableActions?.find((available) => available.action === action);
    if (found) return found.label;
  }
  return undefined;
}

/** Why a filing was refused, with all that is wrong with it. */
export function reasonOf(outcome: Outcome): string {
  const errors = (outcome.problem?.violations ?? []).filter((violation) => violation.severity !== 'WARN' && violation.severity !== 'INFO');
  const said = errors.flatMap((violation) => violation.message ?? []);
  return said.join('；') || outcome.problem?.detail || outcome.problem?.title || String(outcome.status);
}
