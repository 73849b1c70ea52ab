// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { FilingList } from '../region/declaration';
import { addressOf, beginningOf, fetchParameters, filtersFromUrl, settledFilters } from './list-query';

const list: FilingList = {
  id: 'contracts',
  label: '综合查询',
  group: '用工备案',
  type: null,
  preset: { type: 'new-contract,renewal' },
  columns: [],
  filters: [
    { param: 'idNumber', label: '身份证号', type: 'TEXT' },
    { param: 'name', label: '姓名', type: 'TEXT' },
    { param: 'from', label: '起', type: 'DATE' },
    { param: 'inService', label: '是否在职', type: 'BOOLEAN' },
  ],
  actions: [],
  pageSize: 15,
  counted: true,
};

describe('the conditions of a list', () => {
  it('reads from the address only what the list declares', () => {
    expect(filtersFromUrl(list, { name: '孙', strange: 'x', from: '' })).toEqual({ name: '孙' });
  });

  it('brings what was typed into the shape of the server and leaves empty ones out', () => {
    expect(settledFilters(list, { idNumber: ' 11010519491231002x', name: ' 孙丽 ', from: '2026/3/1', inService: '' })).toEqual({
      idNumber: '11010519491231002X',
      name: '孙丽',
      from: '2026-03-01',
    });
  });

  it('asks with the preset, the page size and, on the first page only, for the total', () => {
    expect(fetchParameters(list, '990000', { inService: 'true' }, '')).toEqual({
      region: '990000',
      type: 'new-contract,renewal',
      inService: 'true',
      limit: 15,
      count: true,
    });
    expect(fetchParameters(list, '990000', {}, 'c1')).toEqual({ region: '990000', type: 'new-contract,renewal', limit: 15, cursor: 'c1' });
  });

  it('lets the list type name the filings where there is no preset', () => {
    expect(fetchParameters({ ...list, type: 'termination', preset: {}, counted: false }, '990000', {}, '')).toEqual({
      region: '990000',
      type: 'termination',
      limit: 15,
    });
  });
});

describe('a preset that is also a filter', () => {
  const candidates: FilingList = {
    ...list,
    preset: { type: 'new-contract,renewal', status: 'APPROVED', onRoster: 'true' },
    filters: [
      { param: 'type', label: '合同状态', type: 'CHOICE', options: [{ code: 'renewal', label: '续订' }] },
      { param: 'status', label: '审核状态', type: 'CHOICE' },
    ],
    counted: false,
  };
  const asked = (filters: Record<string, string>) => fetchParameters(candidates, '990000', filters, '');

  it('is where the filter begins', () => {
    expect(filtersFromUrl(candidates, {})).toEqual({ status: 'APPROVED' });
    expect(asked(beginningOf(candidates))).toMatchObject({ status: 'APPROVED', onRoster: 'true', type: 'new-contract,renewal' });
  });

  it('can be changed and be emptied, while the presets without a filter always hold', () => {
    expect(asked({ status: 'IN_REVIEW', type: 'renewal' })).toMatchObject({ status: 'IN_REVIEW', onRoster: 'true', type: 'renewal' });
    expect(asked({})).not.toHaveProperty('status');
    expect(asked({})).toMatchObject({ onRoster: 'true', type: 'new-contract,renewal' });
  });

  it('stands in the address only when it was changed', () => {
    expect(addressOf(candidates, { status: 'APPROVED' })).toEqual({});
    expect(addressOf(candidates, { type: 'renewal' })).toEqual({ status: '', type: 'renewal' });
    expect(filtersFromUrl(candidates, { status: '', type: 'renewal' })).toEqual({ type: 'renewal' });
    expect(filtersFromUrl(candidates, { status: 'RETURNED' })).toEqual({ status: 'RETURNED' });
  });
});
