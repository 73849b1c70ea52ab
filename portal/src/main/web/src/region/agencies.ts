// SPDX-License-Identifier: Apache-2.0
import type { Choice } from '../shared/combobox';
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

/** The tree as choices: only agencies that accept filings can be taken, branches without any are left out. */
export function choosable(agencies: readonly Agency[], except = '', level = 0): Choice[] {
  return agencies.flatMap((agency) => {
    const below = choosable(agency.children ?? [], except, level + 1);
    const takes = agency.accepting && agency.id !== except;
    return takes || below.length ? [{ code: agency.id, label: agency.name, level, disabled: !takes }, ...below] : [];
  });
}
