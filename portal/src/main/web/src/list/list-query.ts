// SPDX-License-Identifier: Apache-2.0
import type { LocationQuery } from 'vue-router';
import type { Filter, FilingList } from '../region/declaration';
import { halfWidth } from '../shared/half-width';
import { readDay } from '../shared/typed-dates';

export type FilterValues = Record<string, string>;

/** The filter values that stand in the address; parameters the list does not declare are left out. */
export function filtersFromUrl(list: FilingList, query: LocationQuery): FilterValues {
  const values: FilterValues = {};
  for (const filter of list.filters) {
    const value = query[filter.param];
    if (typeof value === 'string' && value !== '') values[filter.param] = value;
  }
  return values;
}

/** The filter values as they go into the address and to the server: blanks gone, days as yyyy-MM-dd, nothing empty. */
export function settledFilters(list: FilingList, typed: FilterValues): FilterValues {
  const values: FilterValues = {};
  for (const filter of list.filters) {
    const value = settled(filter, typed[filter.param] ?? '');
    if (value !== '') values[filter.param] = value;
  }
  return values;
}

function settled(filter: Filter, typed: string): string {
  if (filter.type === 'DATE') return readDay(typed) ?? typed.trim();
  if (filter.param === 'idNumber') return halfWidth(typed).toUpperCase();
  return typed.trim();
}

export type Parameters = Record<string, string | number | boolean>;

/** The parameters of one fetch: what the list always sets, what was asked, and where to go on. */
export function fetchParameters(list: FilingList, region: string, filters: FilterValues, cursor: string): Parameters {
  return {
    region,
    ...(list.type ? { type: list.type } : {}),
    ...list.preset,
    ...filters,
    limit: list.pageSize ?? DEFAULT_PAGE_SIZE,
    ...(cursor ? { cursor } : {}),
    ...(list.counted && !cursor ? { count: true } : {}),
  };
}

export const DEFAULT_PAGE_SIZE = 15;
