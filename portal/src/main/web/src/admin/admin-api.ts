// SPDX-License-Identifier: Apache-2.0
import { call } from '../shared/http';

export interface RegionState {
  code: string;
  name: string;
  state: 'OPEN' | 'CLOSED';
  version: string | null;
  /** Why it is closed, one sentence each; absent while it is open. */
  problems?: (string | { message: string })[] | null;
  reason?: string | null;
}

export const regionStates = (): Promise<RegionState[]> => call('/admin/regions');
export const moveClock = (now: string): Promise<{ now: string }> => call('/demo/clock', { method: 'POST', body: { now } });

export function reasonsOf(region: RegionState): string[] {
  const named = (region.problems ?? []).map((problem) => (typeof problem === 'string' ? problem : problem.message));
  return region.reason ? [region.reason, ...named] : named;
}
