// SPDX-License-Identifier: Apache-2.0
import type { FilingList, FilingType, RegionDeclaration } from './declaration';
import { texts } from './texts';

/** The declared lists, and one plain list for each filing type that no declared list begins or shows. */
export function listsOf(region: RegionDeclaration): FilingList[] {
  const covered = new Set<string>();
  for (const list of region.lists) {
    if (list.type) covered.add(list.type);
    for (const action of list.actions) if (action.type) covered.add(action.type);
  }
  const plain = region.filingTypes.filter((type) => !covered.has(type.id) && !type.onePerEmployer).map(plainList);
  return [...region.lists, ...plain];
}

function plainList(type: FilingType): FilingList {
  return {
    id: `type-${type.id}`,
    label: type.label,
    group: type.group,
    type: type.id,
    preset: { type: type.id },
    columns: [
      { id: 'serialNumber', label: texts.serialNumber, type: 'TEXT' },
      { id: 'statusLabel', label: texts.status, type: 'STATUS' },
      { id: 'agency.name', label: texts.agency, type: 'TEXT' },
      { id: 'submittedAt', label: texts.submittedAt, type: 'INSTANT' },
      { id: 'opinion', label: texts.opinion, type: 'TEXT' },
    ],
    filters: [
      { param: 'from', label: texts.from, type: 'DATE' },
      { param: 'to', label: texts.to, type: 'DATE' },
    ],
    actions: [{ id: 'create', label: texts.create(type.label), kind: 'CREATE', on: 'LIST', type: type.id }],
    hint: type.hint ?? null,
  };
}
