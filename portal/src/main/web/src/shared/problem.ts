// SPDX-License-Identifier: Apache-2.0
import { texts } from './texts';

export type Severity = 'ERROR' | 'WARN' | 'INFO';

/** One finding about what was entered; `field` is empty when it concerns the whole form. */
export interface Violation {
  field: string;
  code: string;
  severity: Severity;
  message: string;
  legalBasis?: string | null;
  fix?: string | null;
  /** The answer that would mend the field, where it is known. */
  proposal?: string | null;
}

interface ProblemBody {
  title?: string;
  detail?: string;
  code?: string;
  violations?: Partial<Violation>[];
  version?: number;
  retryAfter?: number;
  batch?: string;
  filing?: string;
  agency?: { id: string; name: string };
}

/** Why a call was not answered with success: the server's problem+json, or `network` with status 0. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail = '',
    readonly violations: readonly Violation[] = [],
    /** Seconds after which trying again makes sense; absent when trying again is of no use. */
    readonly retryAfter?: number,
    /** The version now held by the server, when ours is stale. */
    readonly version?: number,
    /** The batch that came of the same file before. */
    readonly batch?: string,
    /** The filing in force that the refused one would only repeat. */
    readonly filing?: string,
    /** The agency that is to be asked instead. */
    readonly agency?: { id: string; name: string },
  ) {
    super(detail || title);
  }

  /** Nobody knows whether the server carried the call out. */
  get outcomeUnknown(): boolean {
    return this.status === 0 || this.status >= 502 || this.code === 'idempotency-key-in-progress';
  }
}

export function networkProblem(): Problem {
  return new Problem(0, 'network', texts.networkTitle, texts.networkDetail);
}

export async function problemOf(response: Response): Promise<Problem> {
  const body: ProblemBody = await response.json().catch(() => ({}));
  const seconds = Number(response.headers.get('Retry-After') ?? body.retryAfter ?? Number.NaN);
  return new Problem(
    response.status,
    body.code ?? String(response.status),
    body.title ?? texts.statusTitle(response.status),
    body.detail ?? '',
    (body.violations ?? []).map(violation),
    Number.isFinite(seconds) ? seconds : undefined,
    body.version,
    body.batch,
    body.filing,
    body.agency,
  );
}

function violation(raw: Partial<Violation>): Violation {
  return {
    field: raw.field ?? '',
    code: raw.code ?? '',
    severity: raw.severity ?? 'ERROR',
    message: raw.message ?? '',
    legalBasis: raw.legalBasis ?? null,
    fix: raw.fix ?? null,
    ...(raw.proposal ? { proposal: raw.proposal } : {}),
  };
}

/** Turns anything thrown into a problem, so that every page shows failures in one way. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
}
