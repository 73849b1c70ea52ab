// SPDX-License-Identifier: Apache-2.0
import type { FilingList, RegionDeclaration } from '../region/declaration';
import type { Role } from '../session/account';
import { texts } from './texts';

export interface NavigationItem {
  text: string;
  to: string;
}

export interface NavigationGroup {
  group: string;
  items: NavigationItem[];
}

interface Sources {
  role: Role | undefined;
  region: RegionDeclaration | undefined;
  lists: readonly FilingList[];
  rostersTitle: string;
  demonstration: boolean;
}

/** The menu of an account: fixed entries of its role, and what its region declares. */
export function navigation(sources: Sources): NavigationGroup[] {
  switch (sources.role) {
    case 'EMPLOYER':
      return employer(sources);
    case 'CLERK':
      return [
        {
          group: texts.review,
          items: [
            link(texts.queueTodo, '/tasks'),
            link(texts.queueDone, '/tasks?list=done'),
            ...(sources.region?.filingTypes.some((type) => type.spotChecked) ? [link(texts.queueSamples, '/tasks?list=samples')] : []),
          ],
        },
        ...(sources.region?.filingTypes.some((type) => type.counter) ? [{ group: texts.window, items: [link(texts.counter, '/counter')] }] : []),
        ...declared(sources.lists),
      ];
    case 'ADMIN':
      return [
        {
          group: texts.administration,
          items: [
            link(texts.accounts, '/accounts'),
            link(texts.regions, '/admin/regions'),
            ...(sources.demonstration ? [link(texts.clock, '/admin/clock')] : []),
          ],
        },
      ];
    default:
      return [{ group: texts.work, items: [link(texts.home, '/')] }];
  }
}

function employer({ region, lists, rostersTitle }: Sources): NavigationGroup[] {
  const groups: NavigationGroup[] = [{ group: texts.work, items: [link(texts.home, '/'), link(texts.todo, '/tasks')] }];
  if (region?.filingTypes.some((type) => type.batch)) into(groups, texts.work, link(texts.batches, '/batches'));
  const single = (region?.filingTypes ?? []).filter((type) => type.onePerEmployer && !lists.some((list) => begins(list, type.id)));
  for (const type of single) into(groups, type.group, link(type.label, `/current/${type.id}`));
  for (const group of declared(lists)) for (const item of group.items) into(groups, group.group, item);
  if (region?.rosterKinds.length) into(groups, rosterGroup(lists), link(rostersTitle, '/rosters'));
  return groups;
}

/** Whether a list is that of a type, or a filing of the type is begun in it. */
function begins(list: FilingList, type: string): boolean {
  return list.type === type || list.actions.some((action) => action.type === type);
}

/** The saved rosters stand where the lists are that make them. */
function rosterGroup(lists: readonly FilingList[]): string {
  return lists.find((list) => list.actions.some((action) => action.kind === 'ROSTER'))?.group ?? texts.rostersGroup;
}

function declared(lists: readonly FilingList[]): NavigationGroup[] {
  const groups: NavigationGroup[] = [];
  for (const list of lists) into(groups, list.group, link(list.label, `/lists/${list.id}`));
  return groups;
}

function into(groups: NavigationGroup[], name: string, item: NavigationItem): void {
  const known = groups.find((candidate) => candidate.group === name);
  if (known) known.items.push(item);
  else groups.push({ group: name, items: [item] });
}

function link(text: string, to: string): NavigationItem {
  return { text, to };
}
