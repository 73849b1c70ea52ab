// SPDX-License-Identifier: Apache-2.0
import type { FilingType, Gate } from '../region/declaration';
import type { Filing } from './filing';
import { listFilings } from './filing-api';

/** A gate that is still closed, with the filing that may open it when there is one already. */
export interface ClosedGate {
  gate: Gate;
  filing?: Filing;
}

/** Looks whether what a gate demands is in effect; undefined when it is. */
export async function closedGate(region: string, gate: Gate): Promise<ClosedGate | undefined> {
  const effective = await listFilings({ region, type: gate.type, status: 'APPROVED', limit: 1 });
  if (effective.items.length) return undefined;
  const newest = (await listFilings({ region, type: gate.type, limit: 1 })).items[0];
  const open = newest && !['WITHDRAWN', 'REFUSED', 'REVOKED'].includes(newest.status) ? newest : undefined;
  return { gate, filing: open };
}

/** Whether a gate is closed for every filing of its type, so that nobody needs to begin one. */
export function forAll(gate: Gate): boolean {
  return !gate.when || gate.when.op === 'always';
}

/** The different gates that a region's types stand behind. */
export function gatesOf(types: readonly FilingType[]): Gate[] {
  const gates = new Map<string, Gate>();
  for (const type of types) if (type.gate) gates.set(type.gate.type, type.gate);
  return [...gates.values()];
}
