// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useRegion } from '../region/region-store';
import { elementPlus } from '../shared/element';
import type { Batch } from './batch';
import BatchPage from './BatchPage.vue';
import { texts } from './texts';

const form = {
  type: 'hire',
  version: '1',
  label: '新签',
  sections: [
    {
      id: 's',
      label: 's',
      fields: [
        { id: 'workerName', label: '姓名', type: 'text', required: true },
        { id: 'model', label: '合同模板', type: 'code', required: true, options: [{ code: '1', label: '2018 版' }] },
        { id: 'start', label: '起始日期', type: 'date', required: true },
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
  filingTypes: [{ id: 'hire', label: '新签', group: 'g', batch: true, form: { version: '1' } }],
};
const failed = (row: number, model: string) => ({
  row,
  outcome: 'IMPORT_FAILED',
  filing: null,
  cells: { workerName: `测试${row}`, model, start: '20200306' },
  violations: [
    { field: 'model', code: 'model', severity: 'ERROR', message: `没有 ${model}`, legalBasis: '办法第三条', fix: '填序号' },
    { field: 'start', code: 'start', severity: 'WARN', message: '晚了', legalBasis: '', fix: '', proposal: '20200301' },
  ],
});

let batch: Partial<Batch>;
let rows: object[];
let changed: object[];
let asked: string[];

function answerTo(path: string, init: RequestInit): unknown {
  if (path.endsWith('/regions/990000')) return region;
  if (path.endsWith('/form')) return form;
  asked.push(`${init.method} ${path} ${String(init.body ?? '')}`.trim());
  if (path.includes('/rows?')) return { items: rows, next: null };
  if (init.method === 'PUT' && path.endsWith('/rows')) return changed;
  if (init.method === 'PUT') return { ...failed(2, '1'), outcome: 'IN_REVIEW', violations: [] };
  return batch;
}

async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  await useRegion().load('990000');
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/batches/b1');
  const wrapper = mount(BatchPage, {
    props: { id: 'b1' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
  await flushPromises();
  return wrapper;
}
async function press(wrapper: VueWrapper, text: string): Promise<void> {
  const found = wrapper.findAll('button').find((button) => button.text() === text);
  expect(found, text).toBeDefined();
  await found?.trigger('click');
  await flushPromises();
}

beforeEach(() => {
  document.body.innerHTML = '';
  asked = [];
  rows = [failed(2, '2018'), failed(3, '2019')];
  batch = {
    id: 'b1',
    serialNumber: 'P-1',
    type: 'hire',
    status: 'FINISHED',
    rows: 3,
    imported: 1,
    importFailed: 2,
    removed: 0,
    inReview: 0,
    approved: 1,
    reviewFailed: 0,
    withdrawn: 0,
    progress: 1,
    hints: [],
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => new Response(JSON.stringify(answerTo(path, init))));
});
afterEach(() => vi.unstubAllGlobals());

describe('the page of a batch', () => {
  it('names every failing cell with its value, reason, law and cure', async () => {
    const wrapper = await open();
    const words = wrapper.text();
    expect(words).toContain('总数3导入成功1导入失败2');
    for (const said of ['没有 2018', texts.basis('办法第三条'), '填序号', texts.inFile('2019')]) expect(words).toContain(said);
    expect(asked).toContain('GET /api/batches/b1/rows?outcome=IMPORT_FAILED&limit=15');
  });

  it('corrects a row in the grid: only that one goes back, and the counts follow', async () => {
    const wrapper = await open();
    await wrapper.get('#cell-2-model').setValue('2018 版');
    await wrapper.get('#cell-2-model').trigger('blur');
    batch = { ...batch, importFailed: 1, imported: 2 };
    await wrapper.get(`[aria-label="${texts.checkRowOf(2)}"]`).trigger('click');
    await flushPromises();
    expect(asked.filter((call) => call.startsWith('PUT'))).toEqual(['PUT /api/batches/b1/rows/2 {"cells":{"model":"1"}}']);
    expect(wrapper.text()).toContain(texts.rowDone(2));
    expect(wrapper.text()).toContain('导入失败1');
  });

  it('takes over a proposed value at one press', async () => {
    const wrapper = await open();
    await press(wrapper, texts.propose('20200301'));
    expect((wrapper.get('#cell-2-start').element as HTMLInputElement).value).toBe('20200301');
  });

  it('opens the other cells of a row too', async () => {
    const wrapper = await open();
    expect(wrapper.find('#cell-2-workerName').exists()).toBe(false);
    await press(wrapper, texts.moreCells);
    expect((wrapper.get('#cell-2-workerName').element as HTMLInputElement).value).toBe('测试2');
  });

  it('shows which rows a hint changes to what before it is followed', async () => {
    batch = { ...batch, hints: [{ id: 'h1', message: '像是下拉填充', rows: [2, 3], field: 'model', value: '1' }] };
    const wrapper = await open();
    await press(wrapper, texts.showHint);
    const table = wrapper.get('.confirm table').text();
    expect(table).toContain('2018');
    expect(table).toContain('1 2018 版');
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual([]);
    await press(wrapper, texts.hintConfirm);
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual(['POST /api/batches/b1/actions {"action":"apply-hint","hint":"h1"}']);
  });

  it('says what is better looked at again, and offers nothing that cannot be done', async () => {
    batch = { ...batch, hints: [{ id: '1', message: '逐行加一，号码无法推算', rows: [2, 3], field: 'idNumber', mendable: false }] };
    const wrapper = await open();
    expect(wrapper.text()).toContain(texts.doubts);
    expect(wrapper.text()).toContain('逐行加一，号码无法推算');
    expect(wrapper.text()).not.toContain(texts.showHint);
  });

  it('names in a dry run too what was dragged down, to be put right in the file', async () => {
    batch = { ...batch, status: 'READY', dryRun: true, hints: [{ id: '1', message: '像是下拉填充', rows: [2], field: 'model', value: '1' }] };
    const wrapper = await open();
    expect(wrapper.text()).toContain('像是下拉填充');
    expect(wrapper.text()).not.toContain(texts.showHint);
  });

  it('says why a file cannot be read and what to do about it', async () => {
    batch = { ...batch, status: 'REFUSED', rows: 0, importFailed: 0, problem: { message: '文件加了密码', fix: '另存为不加密的文件' } };
    const wrapper = await open();
    expect(wrapper.get('[role=alert]').text()).toContain('文件加了密码');
    expect(wrapper.text()).toContain('另存为不加密的文件');
    expect(wrapper.find('.table-box').exists()).toBe(false);
  });

  it('names the columns that were passed over, first those that were probably meant for another', async () => {
    batch = { ...batch, unknownColumns: [{ heading: '鞋码' }, { heading: '身份证件号', meant: '证件号码' }] };
    const wrapper = await open();
    const box = wrapper.get('.notice-warning').text();
    expect(box).toContain(texts.unknownColumns(2));
    expect(box.indexOf(texts.unknownMeant('身份证件号', '证件号码'))).toBeLessThan(box.indexOf(texts.unknownColumn('鞋码')));
    expect(box).toContain(texts.unknownColumn('鞋码'));
  });

  it('asks once more before a batch is taken back, in the words of its region', async () => {
    const withdraw = { action: 'withdraw', label: '退单', opinion: 'NONE' as const, confirm: '流水号P-1整批取消' };
    batch = { ...batch, status: 'IN_REVIEW', oneUnit: true, availableActions: [withdraw] };
    const wrapper = await open();
    await press(wrapper, '退单');
    expect(wrapper.get('.confirm').text()).toContain('流水号P-1整批取消');
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual([]);
    await wrapper.get('.confirm').findAll('button')[0]?.trigger('click');
    await flushPromises();
    expect(asked.filter((call) => call.startsWith('POST'))).toEqual(['POST /api/batches/b1/actions {"action":"withdraw"}']);
  });

  it('takes ticked rows out of a unit after one question', async () => {
    batch = { ...batch, status: 'READY', oneUnit: true, imported: 2, importFailed: 0, approved: 0 };
    rows = [2, 3].map((row) => ({ ...failed(row, '1'), outcome: 'IMPORTED', filing: `f${row}`, violations: [] }));
    const wrapper = await open();
    await wrapper.get(`[aria-label^="${texts.choose1(3)}"]`).setValue(true);
    await press(wrapper, texts.removeChosen(1));
    expect(wrapper.get('.confirm').text()).toContain(texts.removeHint);
    await press(wrapper, texts.remove);
    expect(asked.filter((call) => call.startsWith('DELETE'))).toEqual(['DELETE /api/batches/b1/rows/3']);
    expect(wrapper.text()).toContain(texts.removed1(1));
  });

  it('sets a cell of the ticked rows and names those that stayed as they were', async () => {
    batch = { ...batch, status: 'READY', oneUnit: true, imported: 2, importFailed: 0, approved: 0 };
    rows = [2, 3].map((row) => ({ ...failed(row, '1'), outcome: 'IMPORTED', filing: `f${row}`, violations: [] }));
    changed = [
      { row: { ...failed(2, '1'), outcome: 'IMPORTED', filing: 'f2', violations: [] }, changed: true },
      { row: { ...failed(3, '1'), outcome: 'IMPORTED', filing: 'f3' }, changed: false },
    ];
    const wrapper = await open();
    await wrapper.get(`[aria-label="${texts.chooseAll}"]`).setValue(true);
    await press(wrapper, texts.setChosen(2));
    const field = wrapper.get('#set-field');
    await field.trigger('focus');
    await field.setValue('起始');
    await field.trigger('keydown', { key: 'Enter' });
    await wrapper.get('#set-value').setValue('2020-03-01');
    await press(wrapper, texts.setConfirm(2));
    expect(asked.filter((call) => call.startsWith('PUT'))).toEqual([
      'PUT /api/batches/b1/rows {"rows":[2,3],"cells":{"start":"2020-03-01"}}',
    ]);
    expect(wrapper.text()).toContain(texts.setDone(1));
    expect(wrapper.get('.notice-warning').text()).toContain(texts.setLeftRow(3, '测试3', '没有 1', false));
  });

  it('files nothing from a dry run, and leads on to filing', async () => {
    const submit = { action: 'submit', label: '提交审批', opinion: 'NONE' as const };
    batch = { ...batch, status: 'READY', dryRun: true, availableActions: [submit] };
    const wrapper = await open();
    expect(wrapper.text()).toContain(texts.dryRunNotice);
    expect(wrapper.find('tbody input').exists()).toBe(false);
    expect(wrapper.findAll('button').map((button) => button.text())).not.toContain('提交审批');
  });

  it('shows what became of every row', async () => {
    rows = [{ ...failed(4, '1'), outcome: 'APPROVED', filing: 'f4', violations: [] }];
    const wrapper = await open();
    await press(wrapper, texts.viewAll);
    expect(wrapper.get('tbody').text()).toContain(texts.outcomes.APPROVED);
    expect(asked.at(-1)).toBe('GET /api/batches/b1/rows?limit=15');
  });
});
