// SPDX-License-Identifier: Apache-2.0
import { call } from '../shared/http';

export interface RegionState {
  code: string;
  name: string;
  state: 'OPEN' | 'CLOSED';
  version: string | null;
  since?: string | null;
  /** Why it is closed, one sentence each; none while it is open. */
  problems: string[];
}

export const regionStates = (): Promise<RegionState[]> => call('/admin/regions');
export const moveClock = (now: string): Promise<{ now: string }> => call('/demo/clock', { method: 'POST', body: { now } });
