// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { quickActions } from '../home/quick-actions';
import type { FilingList, FilingType, RegionDeclaration } from '../region/declaration';
import { navigation } from './navigation';
import { texts } from './texts';

const type = (id: string, more: Partial<FilingType> = {}): FilingType => ({
  id,
  label: id,
  group: '备案',
  keepsDrafts: false,
  batch: false,
  form: { version: '1' },
  ...more,
});
const list = (id: string, more: Partial<FilingList> = {}): FilingList => ({
  id,
  label: id,
  group: '备案',
  type: null,
  columns: [],
  filters: [],
  actions: [],
  ...more,
});
const types = [
  type('profile', { onePerEmployer: true }),
  type('hire'),
  type('renew', { buildsOn: ['hire'] }),
  type('orphan', { buildsOn: ['hire'] }),
];
const lists = [
  list('hires', { actions: [{ id: 'c', label: '添加', kind: 'CREATE', on: 'LIST', type: 'hire' }] }),
  list('renewals', { actions: [{ id: 'r', label: '续签', kind: 'RELATED', on: 'ROW', type: 'renew' }] }),
  list('printing', { group: '打印', actions: [{ id: 'p', label: '生成', kind: 'ROSTER', on: 'ROWS', rosterKind: 'NEW' }] }),
];
const region = { filingTypes: types, rosterKinds: [{ id: 'NEW', label: '名册', type: 'hire' }] } as unknown as RegionDeclaration;
const menu = (role: 'EMPLOYER' | 'CLERK' | 'ADMIN', more: { lists?: FilingList[]; demonstration?: boolean } = {}) =>
  navigation({ role, region, lists: more.lists ?? lists, rostersTitle: '已办名册', demonstration: more.demonstration ?? false });
const textsOf = (groups: ReturnType<typeof menu>) => groups.map((group) => [group.group, ...group.items.map((item) => item.text)]);

describe('the menu', () => {
  it('of an employer holds what its region declares, saved rosters beside the list that makes them', () => {
    expect(textsOf(menu('EMPLOYER'))).toEqual([
      [texts.work, texts.home, texts.todo],
      ['备案', 'profile', 'hires', 'renewals'],
      ['打印', 'printing', '已办名册'],
    ]);
  });

  it('of an employer leads to what came in files where some type can', () => {
    const withFiles = { ...region, filingTypes: [...types, type('many', { batch: true })] } as RegionDeclaration;
    const [work] = navigation({ role: 'EMPLOYER', region: withFiles, lists, rostersTitle: '', demonstration: false });
    expect(work?.items.at(-1)).toEqual({ text: texts.batches, to: '/batches' });
  });

  it('names the one filing of an employer only once', () => {
    const withOwn = menu('EMPLOYER', { lists: [list('profiles', { type: 'profile' })] });
    expect(withOwn[1]?.items.map((item) => item.to)).toEqual(['/lists/profiles']);
    const begun = menu('EMPLOYER', {
      lists: [list('both', { actions: [{ id: 'c', label: '填写', kind: 'CREATE', on: 'LIST', type: 'profile' }] })],
    });
    expect(begun[1]?.items.map((item) => item.to)).toEqual(['/lists/both']);
  });

  it('of a clerk begins with the queue', () => {
    expect(menu('CLERK')[0]?.items.map((item) => item.to)).toEqual(['/tasks', '/tasks?list=done']);
  });

  it('of a clerk leads to the counter where some type is filed there', () => {
    const withCounter = { ...region, filingTypes: [...types, type('late', { counter: true })] } as RegionDeclaration;
    const groups = navigation({ role: 'CLERK', region: withCounter, lists: [], rostersTitle: '', demonstration: false });
    expect(groups.at(-1)?.items).toEqual([{ text: texts.counter, to: '/counter' }]);
    expect(textsOf(menu('CLERK')).flat()).not.toContain(texts.counter);
  });

  it('of an administrator shows the clock in a demonstration only', () => {
    expect(menu('ADMIN')[0]?.items.map((item) => item.to)).toEqual(['/accounts', '/admin/regions']);
    expect(menu('ADMIN', { demonstration: true })[0]?.items).toHaveLength(3);
  });
});

describe('what the home page begins', () => {
  it('opens forms at once, and what builds on something in the list where that is chosen', () => {
    expect(quickActions(types, lists)).toEqual([
      {
        group: '备案',
        actions: [
          { text: 'profile', to: '/current/profile' },
          { text: 'hire', to: '/filings/new/hire?list=hires' },
          { text: 'renew', to: '/lists/renewals' },
        ],
      },
    ]);
  });
});
