// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import type { FilingList, ListAction } from '../region/declaration';
import { useRegion } from '../region/region-store';
import { useChosenRows } from '../roster/chosen-rows';
import type { Role } from '../session/account';
import { useSession } from '../session/session-store';
import { elementPlus } from '../shared/element';
import ListPage from './ListPage.vue';
import { texts } from './texts';

const list: FilingList = {
  id: 'contracts',
  label: '合同',
  group: '备案',
  type: 'new-contract',
  columns: [
    { id: 'worker.name', label: '姓名', type: 'TEXT' },
    { id: 'status', label: '审核状态', type: 'STATUS' },
  ],
  filters: [{ param: 'name', label: '姓名', type: 'TEXT' }],
  actions: [
    { id: 'c', label: '添加', kind: 'CREATE', on: 'LIST', type: 'new-contract' },
    { id: 'e', label: '修改', kind: 'EDIT', on: 'ROW' },
    { id: 'w', label: '作废', kind: 'WITHDRAW', on: 'ROWS' },
    { id: 'r', label: '生成名册', kind: 'ROSTER', on: 'ROWS', rosterKind: 'NEW' },
  ],
  counted: true,
};
const row = (id: string, name: string, status: string, ...actions: string[]) => ({
  id,
  serialNumber: id,
  typeLabel: '新签',
  status,
  statusLabel: status,
  worker: { name },
  version: 1,
  availableActions: actions.map((action) => ({ action, label: action, opinion: 'NONE' })),
});
const first = [row('f1', '孙丽', '审核不通过', 'edit', 'withdraw'), row('f2', '赵铁', '审核通过')];

let asked: string[];
let router: Router;
let answer: (path: string) => unknown;

async function open(role: Role = 'EMPLOYER', shown = list): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession().account = { username: 'u', displayName: 'u', role, region: '990000', employer: null, agency: null };
  await useRegion().load('990000');
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/lists/contracts');
  const wrapper = mount(ListPage, {
    props: { list: shown },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
  await flushPromises();
  return wrapper;
}
const button = (wrapper: VueWrapper, text: string) => wrapper.findAll('button').find((candidate) => candidate.text() === text)!;
async function press(wrapper: VueWrapper, text: string): Promise<void> {
  await button(wrapper, text).trigger('click');
  await flushPromises();
}

beforeEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  localStorage.clear();
  asked = [];
  answer = (path) =>
    path.includes('cursor=') ? { items: [row('f3', '马五', '未审核')], next: null } : { items: first, next: 'c1', total: 3 };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path.endsWith('/regions/990000'))
      return new Response(
        JSON.stringify({ code: '990000', timeZone: 'Asia/Shanghai', filingTypes: [], lists: [list], agencies: [], rosterKinds: [] }),
      );
    asked.push(`${init.method} ${path}`);
    return new Response(JSON.stringify(answer(path)));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a declared list', () => {
  it('shows the rows with their total, and in each row only what the server allows', async () => {
    const wrapper = await open();
    expect(asked).toEqual(['GET /api/filings?region=990000&type=new-contract&limit=15&count=true']);
    expect(wrapper.text()).toContain(texts.total(3));
    const operations = wrapper.findAll('tbody .operations').map((cell) => cell.findAll('a').map((link) => link.text()));
    expect(operations).toEqual([[texts.view, '修改'], [texts.view]]);
  });

  it('puts what is searched for into the address and fetches by it', async () => {
    const wrapper = await open();
    await wrapper.get('#filter-name').setValue(' 孙 ');
    await wrapper.get('form[role=search]').trigger('submit');
    await flushPromises();
    expect(router.currentRoute.value.query).toEqual({ name: '孙' });
    expect(asked.at(-1)).toContain(`name=${encodeURIComponent('孙')}`);
  });

  it('keeps rows ticked while paging, and takes them all to the roster', async () => {
    const wrapper = await open();
    await wrapper.get('tbody input').setValue(true);
    await press(wrapper, texts.next);
    await wrapper.get('tbody input').setValue(true);
    expect(wrapper.text()).toContain(texts.selected(2));
    await press(wrapper, '生成名册');
    expect(useChosenRows().rows.map((chosen) => chosen.id)).toEqual(['f1', 'f3']);
    expect(router.currentRoute.value.fullPath).toBe('/rosters/new?kind=NEW&list=contracts');
  });

  it('says what is missing when an action needs a row', async () => {
    const wrapper = await open();
    await press(wrapper, '作废');
    expect(wrapper.get('[role=alert]').text()).toBe(texts.needSelection('作废'));
    await wrapper.findAll('tbody input')[1]!.setValue(true);
    await press(wrapper, '修改');
    expect(wrapper.get('[role=alert]').text()).toBe(texts.notPossible('修改', '审核通过'));
  });

  it('offers what builds on a row where the server does, and says so where it does not', async () => {
    const renew: ListAction = { id: 'n', label: '续签', kind: 'RELATED', on: 'ROW', type: 'renewal' };
    answer = () => ({
      items: [
        { ...first[0], followUps: ['renewal'] },
        { ...first[1], followUps: [] },
      ],
      next: null,
      total: 2,
    });
    const wrapper = await open('EMPLOYER', { ...list, actions: [...list.actions, renew] });
    const operations = wrapper.findAll('tbody .operations').map((cell) => cell.text().includes('续签'));
    expect(operations).toEqual([true, false]);
    await wrapper.findAll('tbody input')[1]!.setValue(true);
    await press(wrapper, '续签');
    expect(wrapper.get('[role=alert]').text()).toBe(texts.notFollowed('续签'));
  });

  it('asks once more before taking rows back, names those left out, and then does it row by row', async () => {
    const wrapper = await open();
    await wrapper.get('thead input').setValue(true);
    await press(wrapper, '作废');
    expect(wrapper.text()).toContain(texts.withdrawTitle('作废', 1));
    expect(wrapper.text()).toContain(texts.withdrawLeftOut(1));
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual([]);
    await wrapper.get('.confirm').findAll('button')[0]!.trigger('click');
    await flushPromises();
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual(['POST /api/filings/f1/actions']);
    expect(wrapper.find('.confirm').exists()).toBe(false);
  });

  it('hands in what is ticked in one call, says what became of each row, and keeps the refused ones ticked', async () => {
    const rows = [row('f1', '孙丽', '未提交', 'submit'), row('f2', '赵铁', '未提交', 'submit'), row('f3', '马五', '结束')];
    const problem = {
      title: '不符合要求',
      violations: [
        { message: '工资低于下限', severity: 'ERROR' },
        { message: '请核对', severity: 'WARN' },
      ],
    };
    answer = (path) =>
      path.endsWith('/tasks/actions')
        ? [
            { id: 'f1', outcome: 'DONE', status: 200, problem: null },
            { id: 'f2', outcome: 'REFUSED', status: 422, problem },
          ]
        : { items: rows, next: null, total: 3 };
    const wrapper = await open('EMPLOYER', { ...list, actions: [{ id: 's', label: '提交审批', kind: 'SUBMIT', on: 'ROWS' }] });
    await wrapper.get('thead input').setValue(true);
    await press(wrapper, '提交审批');
    expect(wrapper.get('.confirm').text()).toContain(texts.submitTitle('提交审批', 2));
    expect(wrapper.get('.confirm').text()).toContain(texts.withdrawLeftOut(1));
    await wrapper.get('.confirm').findAll('button')[0]!.trigger('click');
    await flushPromises();
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual(['POST /api/tasks/actions']);
    expect(wrapper.text()).toContain('赵铁　f2：工资低于下限');
    expect(wrapper.text()).not.toContain('请核对');
    expect(wrapper.text()).toContain(texts.selected(2));
  });

  it('says what to do where there is nothing yet', async () => {
    answer = () => ({ items: [], next: null, total: 0 });
    const wrapper = await open();
    expect(wrapper.text()).toContain(texts.emptyCreate('添加'));
  });

  it('is exported whole, with the conditions and the columns on the screen', async () => {
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    localStorage.setItem('banjie-columns:contracts', '["status"]');
    const wrapper = await open();
    await wrapper.get('#filter-name').setValue('孙');
    await wrapper.get('form[role=search]').trigger('submit');
    await flushPromises();
    await press(wrapper, texts.exportAs.pdf);
    expect(asked.at(-1)).toBe(
      `GET /api/filings/export?format=pdf&region=990000&type=new-contract&name=${encodeURIComponent('孙')}&list=contracts&columns=worker.name`,
    );
  });

  it('is only read by clerks', async () => {
    const wrapper = await open('CLERK');
    expect(button(wrapper, '添加')).toBeUndefined();
    expect(wrapper.find('tbody input').exists()).toBe(false);
  });

  it('can do without a column, and remembers that', async () => {
    const wrapper = await open();
    await press(wrapper, texts.columns);
    await wrapper.get('fieldset input').setValue(false);
    expect(wrapper.findAll('thead th').map((heading) => heading.text())).not.toContain('姓名');
    wrapper.unmount();
    expect((await open()).findAll('thead th').map((heading) => heading.text())).not.toContain('姓名');
  });
});
