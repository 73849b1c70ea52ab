// SPDX-License-Identifier: Apache-2.0
import type { LocationQuery } from 'vue-router';
import type { Filter, FilingList } from '../region/declaration';
import { halfWidth } from '../shared/half-width';
import { readDay } from '../shared/typed-dates';
import { PAGE_SIZE } from './use-pages';

export type FilterValues = Record<string, string>;

/** Where the filters of a list begin: at those presets that a filter can show, and so can be changed by the reader. */
export function beginningOf(list: FilingList): FilterValues {
  const values: FilterValues = {};
  for (const filter of list.filters) {
    const value = list.preset?.[filter.param];
    if (value && !(filter.type === 'CHOICE' && value.includes(','))) values[filter.param] = value;
  }
  return values;
}

/**
 * The filter values that stand in the address; parameters the list does not declare are left out. What the address does
 * not name is where the list begins; named and empty it asks for all.
 */
export function filtersFromUrl(list: FilingList, query: LocationQuery): FilterValues {
  const values = beginningOf(list);
  for (const filter of list.filters) {
    const value = query[filter.param];
    if (value === '') delete values[filter.param];
    else if (typeof value === 'string') values[filter.param] = value;
  }
  return values;
}

/** The filter values as they go to the server: blanks gone, days as yyyy-MM-dd, nothing empty. */
export function settledFilters(list: FilingList, typed: FilterValues): FilterValues {
  const values: FilterValues = {};
  for (const filter of list.filters) {
    const value = settled(filter, typed[filter.param] ?? '');
    if (value !== '') values[filter.param] = value;
  }
  return values;
}

/** The filter values as they go into the address: what differs from where the list begins. */
export function addressOf(list: FilingList, filters: FilterValues): FilterValues {
  const beginning = beginningOf(list);
  const emptied = Object.fromEntries(Object.keys(beginning).map((param) => [param, '']));
  return Object.fromEntries(Object.entries({ ...emptied, ...filters }).filter(([param, value]) => value !== (beginning[param] ?? null)));
}

function settled(filter: Filter, typed: string): string {
  if (filter.type === 'DATE') return readDay(typed) ?? typed.trim();
  if (filter.param === 'idNumber') return halfWidth(typed).toUpperCase();
  return typed.trim();
}

export type Parameters = Record<string, string | number | boolean>;

/** What a list shows: what it always sets, and what was asked. */
export function shownBy(list: FilingList, region: string, filters: FilterValues): Parameters {
  const beginning = beginningOf(list);
  const always = Object.entries(list.preset ?? {}).filter(([param]) => !(param in beginning));
  return { region, ...(list.type ? { type: list.type } : {}), ...Object.fromEntries(always), ...filters };
}

/** The parameters of one fetch: what the list shows, and where to go on. */
export function fetchParameters(list: FilingList, region: string, filters: FilterValues, cursor: string): Parameters {
  return {
    ...shownBy(list, region, filters),
    limit: list.pageSize ?? PAGE_SIZE,
    ...(cursor ? { cursor } : {}),
    ...(list.counted && !cursor ? { count: true } : {}),
  };
}
