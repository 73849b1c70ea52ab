// SPDX-License-Identifier: Apache-2.0
import type { FilingList, FilingType } from '../region/declaration';

export interface QuickAction {
  text: string;
  to: string;
}

export interface QuickGroup {
  group: string;
  actions: QuickAction[];
}

/** What can be begun from the home page: what builds on an earlier filing begins in the list where that is chosen. */
export function quickActions(types: readonly FilingType[], lists: readonly FilingList[]): QuickGroup[] {
  const groups = new Map<string, QuickAction[]>();
  for (const type of types) {
    const to = beginning(type, lists);
    if (to) groups.set(type.group, [...(groups.get(type.group) ?? []), { text: type.label, to }]);
  }
  return [...groups].map(([group, actions]) => ({ group, actions }));
}

function beginning(type: FilingType, lists: readonly FilingList[]): string | undefined {
  const related = lists.find((list) => list.actions.some((action) => action.kind === 'RELATED' && action.type === type.id));
  if (type.buildsOn?.length) return related && `/lists/${related.id}`;
  if (type.onePerEmployer) return `/current/${type.id}`;
  const owner = lists.find((list) => list.actions.some((action) => action.kind === 'CREATE' && action.type === type.id));
  return `/filings/new/${type.id}${owner ? `?list=${owner.id}` : ''}`;
}
