// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { useRegion } from '../region/region-store';
import { useChosenRows } from '../roster/chosen-rows';
import { elementPlus } from '../shared/element';
import FilledBatchPage from './FilledBatchPage.vue';
import { texts } from './texts';

const form = {
  type: 'wage',
  version: '1',
  label: '工资',
  sections: [
    {
      id: 's',
      label: 's',
      fields: [
        { id: 'workerName', label: '姓名', type: 'text', required: true },
        { id: 'idNumber', label: '证件号码', type: 'residentId', required: true },
        { id: 'wage', label: '月均工资', type: 'money', required: true },
      ],
    },
  ],
};
const region = {
  code: '990000',
  timeZone: 'Asia/Shanghai',
  lists: [],
  agencies: [],
  rosterKinds: [],
  filingTypes: [{ id: 'wage', label: '工资申报', group: 'g', batch: true, form: { version: '1' } }],
};
const known = {
  columns: ['workerName', 'idNumber', 'wage'],
  rows: ['甲', '乙', '丙'].map((workerName, index) => ({ filing: `f${index}`, cells: { workerName, idNumber: `${index}`, wage: '' } })),
};

let asked: [string, unknown][];
let judged: object[];
let router: Router;

function answerTo(path: string, init: RequestInit): unknown {
  if (path.endsWith('/regions/990000')) return region;
  if (path.endsWith('/form')) return form;
  const body: unknown = JSON.parse(String(init.body));
  asked.push([`${init.method} ${path}`, body]);
  if (path.endsWith('/prefill')) return known;
  return path.endsWith('/preview') ? judged : { id: 'b9', serialNumber: 'P-9' };
}
async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  await useRegion().load('990000');
  useChosenRows().keep(known.rows.map((row) => ({ id: row.filing }) as never));
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/batches/fill');
  const wrapper = mount(FilledBatchPage, {
    props: { type: 'wage' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
  await flushPromises();
  return wrapper;
}
async function press(wrapper: VueWrapper, text: string): Promise<void> {
  const found = wrapper.findAll('button').find((button) => button.text() === text);
  if (!found) throw new Error(`no button says ${text}`);
  await found.trigger('click');
  await flushPromises();
}

describe('people filled in together', () => {
  beforeEach(() => {
    asked = [];
    judged = [];
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) =>
      Promise.resolve(new Response(JSON.stringify(answerTo(path, { method: 'GET', ...init })), { status: 200 })),
    );
  });
  afterEach(() => {
    document.body.innerHTML = '';
    vi.unstubAllGlobals();
  });

  it('sets one cell of the ticked, types another, and saves all as one batch', async () => {
    const wrapper = await open();
    expect(asked[0]).toEqual(['POST /api/batches/prefill', { region: '990000', type: 'wage', filings: ['f0', 'f1', 'f2'] }]);
    for (const row of [2, 3]) await wrapper.get(`[aria-label^="${texts.choose1(row)}"]`).setValue(true);
    await press(wrapper, texts.setChosen(2));
    await wrapper.get('#set-value').setValue('6000');
    await press(wrapper, texts.setConfirm(2));
    await wrapper.get('#fill-4-wage').setValue('7000');
    await press(wrapper, texts.fillSave);

    const rows = known.rows.map((row, index) => ({ ...row.cells, wage: index === 2 ? '7000' : '6000' }));
    expect(asked.slice(1)).toEqual([
      ['POST /api/batches/preview', { region: '990000', type: 'wage', rows }],
      ['POST /api/batches/rows', { region: '990000', type: 'wage', rows }],
    ]);
    expect(router.currentRoute.value.path).toBe('/batches/b9');
  });

  it('names what is wrong at its cell and saves nothing, unless that is asked for', async () => {
    judged = [{ row: 3, outcome: 'IMPORT_FAILED', cells: {}, violations: [{ field: 'wage', code: 'high', severity: 'ERROR', message: '高于上限' }] }];
    const wrapper = await open();
    await press(wrapper, texts.fillSave);
    expect(asked.map(([call]) => call)).not.toContain('POST /api/batches/rows');
    expect(wrapper.get('#fill-3-wage-why').text()).toBe('高于上限');
    expect(wrapper.text()).toContain(texts.fillFailing(1));

    await wrapper.get('#fill-3-wage').setValue('6000');
    expect(wrapper.find('#fill-3-wage-why').exists()).toBe(false);
    await press(wrapper, texts.fillSave);
    await press(wrapper, texts.fillAnyway);
    expect(asked.map(([call]) => call)).toContain('POST /api/batches/rows');
  });

  it('says that nobody was ticked', async () => {
    sessionStorage.clear();
    const pinia = createPinia();
    setActivePinia(pinia);
    await useRegion().load('990000');
    const wrapper = mount(FilledBatchPage, { props: { type: 'wage' }, global: { plugins: [pinia, router, { install: elementPlus }] } });
    expect(wrapper.text()).toContain(texts.fillNobody);
  });
});
