// SPDX-License-Identifier: Apache-2.0
import type { Agency } from './declaration';

/** The name of an agency anywhere in the tree; its id where it is unknown. */
export function agencyName(agencies: readonly Agency[], id: string): string {
  return find(agencies, id)?.name ?? id;
}

function find(agencies: readonly Agency[], id: string): Agency | undefined {
  for (const agency of agencies) {
    const found = agency.id === id ? agency : find(agency.children ?? [], id);
    if (found) return found;
  }
  return undefined;
}

export interface AgencyNode {
  value: string;
  label: string;
  disabled: boolean;
  children?: AgencyNode[];
}

/** The tree for choosing: only agencies that accept filings can be taken, branches without any are left out. */
export function choosable(agencies: readonly Agency[], except = ''): AgencyNode[] {
  return agencies.flatMap((agency) => {
    const children = choosable(agency.children ?? [], except);
    const takes = agency.accepting && agency.id !== except;
    if (!takes && children.length === 0) return [];
    return [{ value: agency.id, label: agency.name, disabled: !takes, ...(children.length ? { children } : {}) }];
  });
}
