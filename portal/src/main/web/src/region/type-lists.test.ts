// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { FilingList, FilingType, RegionDeclaration } from './declaration';
import { activeOn } from './code-lists';
import { agencyName, choosable } from './agencies';
import { listsOf } from './type-lists';

const type = (id: string, more: Partial<FilingType> = {}): FilingType => ({
  id,
  label: id,
  group: 'g',
  keepsDrafts: false,
  batch: false,
  form: { version: '1' },
  ...more,
});
const list = (id: string, more: Partial<FilingList>): FilingList => ({
  id,
  label: id,
  group: 'g',
  type: null,
  columns: [],
  filters: [],
  actions: [],
  ...more,
});

describe('what a region declares', () => {
  it('gets a plain list for a type that no list shows or begins, so that every type can be reached', () => {
    const region = {
      filingTypes: [type('a'), type('b'), type('c'), type('profile', { onePerEmployer: true })],
      lists: [list('l', { type: 'a', actions: [{ id: 'x', label: 'x', kind: 'RELATED', on: 'ROW', type: 'b' }] })],
    } as unknown as RegionDeclaration;
    expect(listsOf(region).map((found) => found.id)).toEqual(['l', 'type-c']);
  });

  it('offers only codes that may be chosen today', () => {
    const items = [
      { code: '1', label: 'old', validTo: '2025-12-31' },
      { code: '2', label: 'now', validFrom: '2026-01-01' },
      { code: '3', label: 'ever' },
    ];
    expect(activeOn(items, '2026-03-01').map((item) => item.code)).toEqual(['2', '3']);
  });

  it('lets only accepting agencies be chosen and hides branches without any', () => {
    const tree = [
      { id: 'top', name: '省', accepting: false, children: [{ id: 'a', name: '甲', accepting: true, children: [] }] },
      { id: 'none', name: '空', accepting: false, children: [] },
    ];
    expect(choosable(tree)).toEqual([
      { code: 'top', label: '省', level: 0, disabled: true },
      { code: 'a', label: '甲', level: 1, disabled: false },
    ]);
    expect(choosable(tree, 'a')).toEqual([]);
    expect(agencyName(tree, 'a')).toBe('甲');
  });
});
