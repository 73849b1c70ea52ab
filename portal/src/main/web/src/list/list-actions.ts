// SPDX-License-Identifier: Apache-2.0
import type { RouteLocationRaw } from 'vue-router';
import { allows, type Filing } from '../filing/filing';
import type { FilingList, FilingType, ListAction } from '../region/declaration';

/** Whether a declared action can be offered on a row: what the server allows, and what the row's type has. */
export function offeredOn(action: ListAction, row: Filing, type: FilingType | undefined): boolean {
  if (action.kind === 'EDIT') return allows(row, 'edit');
  if (action.kind === 'SUBMIT') return allows(row, 'submit');
  if (action.kind === 'WITHDRAW') return allows(row, 'withdraw');
  if (action.kind === 'RELATED' || action.kind === 'BATCH') return (row.followUps ?? []).includes(action.type ?? '');
  if (action.kind === 'DOCUMENT') return (type?.documents ?? []).some((document) => document.kind === action.document);
  return true;
}

/** Where an action on one row leads; undefined for those that are carried out in the list itself. */
export function targetOf(action: ListAction, row: Filing | undefined, list: string): RouteLocationRaw | undefined {
  switch (action.kind) {
    case 'CREATE':
      return { path: `/filings/new/${action.type}`, query: { list } };
    case 'RELATED':
      return row && { path: `/filings/new/${action.type}`, query: { list, relatesTo: row.id } };
    case 'EDIT':
      return row && { path: `/filings/${row.id}/edit`, query: { list } };
    case 'DOCUMENT':
      return row && { path: `/filings/${row.id}/documents/${action.document}` };
    default:
      return undefined;
  }
}

/** The types begun in a list of which many may come in one file. */
export function inFiles(list: FilingList, type: (id: string) => FilingType | undefined): FilingType[] {
  const begun = list.actions.flatMap((action) => (['CREATE', 'RELATED'].includes(action.kind) && action.type ? [action.type] : []));
  return [...new Set(begun)].flatMap((id) => type(id) ?? []).filter((candidate) => candidate.batch);
}

/** The actions that need ticked rows: those on ROWS, and those on one ROW, which take the one that is ticked. */
export function needsRows(action: ListAction): boolean {
  return action.on !== 'LIST';
}
