// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { useRegion } from '../region/region-store';
import { elementPlus } from '../shared/element';
import CounterFilingPage from './CounterFilingPage.vue';
import CounterPage from './CounterPage.vue';
import { texts } from './texts';

const USCC = '91350100M000100Y43';
const type = { id: 'hire', label: '招工', group: '', keepsDrafts: false, batch: false, form: { version: '1' }, verb: '提交', counter: true };
const region = {
  code: '990000',
  state: 'OPEN',
  timeZone: 'Asia/Shanghai',
  agencies: [],
  filingTypes: [type, { ...type, id: 'leaving', label: '退工', buildsOn: ['hire'], workerApplies: true }, { ...type, id: 'other', label: '其他', counter: false }],
  lists: [],
  rosterKinds: [],
};
const visitor = { uscc: USCC, name: '样品厂', known: true, certificates: 0, profile: null, agency: { id: 'e', name: '东区中心' }, abnormal: null };
const abnormal = { since: '2018-06-26T01:00:00Z', reason: '协查回函', by: { displayName: '张工' } };
const form = {
  type: 'hire',
  version: '1',
  label: '招工',
  sections: [{ id: 's', label: '劳动者', fields: [{ id: 'workerName', label: '姓名', type: 'text', required: true }] }],
};
const row = {
  id: 'f1',
  type: 'hire',
  typeLabel: '招工',
  serialNumber: '7',
  status: 'APPROVED',
  statusLabel: '备案成功',
  worker: { name: '孙丽', idType: '01', idNumber: '3101**********0027' },
  channel: 'ONLINE',
  warnings: [],
  followUps: ['leaving'],
};

let asked: string[];
let posted: Record<string, unknown>[];
let put: [string, unknown][];
let answers: Record<string, () => Response>;
let router: Router;

const reply = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

async function open(page: Component, props: Record<string, string>): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  await useRegion().load('990000');
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/counter');
  const wrapper = mount(page, { props, global: { plugins: [pinia, router, { install: elementPlus }] }, attachTo: document.body });
  await flushPromises();
  return wrapper;
}
async function submit(wrapper: VueWrapper): Promise<void> {
  await wrapper.get('form').trigger('submit');
  await flushPromises();
}

beforeEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  asked = [];
  posted = [];
  put = [];
  answers = {
    '/counter/employers': () => reply(200, visitor),
    '/prefill': () => reply(200, { answers: {} }),
    '/form': () => reply(200, form),
    '/documents': () => reply(200, [{ kind: 'receipt', label: '回执', formats: ['pdf'] }]),
    '/filings?': () => reply(200, { items: [row], next: null }),
    '/regions/': () => reply(200, region),
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    asked.push(path);
    if (init.method === 'PUT') {
      put.push([path, JSON.parse(String(init.body))]);
      return answers.put!();
    }
    if (init.method === 'POST') {
      posted.push(JSON.parse(String(init.body)));
      return answers.post!();
    }
    return Object.entries(answers).find(([part]) => path.includes(part))![1]();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the counter', () => {
  it('asks for nobody before the credit code is right', async () => {
    const wrapper = await open(CounterPage, {});
    await wrapper.get('#counter-uscc').setValue('91350100M000100Y44');
    await submit(wrapper);
    expect(asked.some((path) => path.includes('/counter/'))).toBe(false);
    expect(wrapper.get('#counter-uscc-fault').text()).not.toBe('');
    await wrapper.get('#counter-uscc').setValue(' 91350100m000100y43 ');
    await submit(wrapper);
    expect(router.currentRoute.value.query).toEqual({ uscc: USCC });
  });

  it('tells whether there is a certificate, what was filed, and what can be', async () => {
    const wrapper = await open(CounterPage, { uscc: USCC });
    expect(wrapper.text()).toContain(texts.noCertificate);
    expect(wrapper.text()).toContain('孙丽');
    const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')]);
    expect(links).toContainEqual(['招工', `/counter/${USCC}/new/hire`]);
    expect(links).toContainEqual(['退工', `/counter/${USCC}/new/leaving?relatesTo=f1`]);
    expect(links.map(([words]) => words)).not.toContain('其他');
  });

  it('looks for a person and prints what is there', async () => {
    const wrapper = await open(CounterPage, { uscc: USCC });
    await wrapper.get('#counter-worker-name').setValue('孙丽');
    await wrapper.get(`form[aria-label="${texts.findWorker}"]`).trigger('submit');
    await flushPromises();
    expect(asked.at(-1)).toContain(`uscc=${USCC}&name=${encodeURIComponent('孙丽')}`);
    await wrapper.get(`button[aria-label="${texts.printOf('招工 孙丽 7')}"]`).trigger('click');
    await flushPromises();
    expect(wrapper.get('a[href="/filings/f1/documents/receipt"]').text()).toBe('回执');
  });

  it('says which office is the right one', async () => {
    answers['/counter/employers'] = () => reply(403, { code: 'forbidden', agency: { id: 'w', name: '西区中心' } });
    const wrapper = await open(CounterPage, { uscc: USCC });
    expect(wrapper.get('[role=alert]').text()).toContain(texts.otherOffice('西区中心'));
  });
});

describe('an abnormal employer', () => {
  const flagForm = (words: string) => `form[aria-label="${words}"]`;

  it('is flagged with a reason, and not without', async () => {
    answers.put = () => reply(200, { ...visitor, abnormal });
    const wrapper = await open(CounterPage, { uscc: USCC });
    await wrapper.get(flagForm(texts.flag)).trigger('submit');
    expect(wrapper.get('#counter-abnormal-reason-fault').text()).toBe(texts.flagReasonMissing);
    expect(put).toEqual([]);
    await wrapper.get('#counter-abnormal-reason').setValue(' 协查回函 ');
    await wrapper.get(flagForm(texts.flag)).trigger('submit');
    await flushPromises();
    expect(put).toEqual([[`/api/counter/employers/${USCC}/abnormal?region=990000`, { abnormal: true, reason: '协查回函' }]]);
    expect(wrapper.text()).toContain(texts.abnormalSince('2018-06-26 09:00', '张工'));
    expect(wrapper.find(flagForm(texts.unflag)).exists()).toBe(true);
  });

  it('is freed of its flag with a reason', async () => {
    answers['/counter/employers'] = () => reply(200, { ...visitor, abnormal });
    answers.put = () => reply(200, visitor);
    const wrapper = await open(CounterPage, { uscc: USCC });
    await wrapper.get('#counter-abnormal-reason').setValue('恢复经营');
    await wrapper.get(flagForm(texts.unflag)).trigger('submit');
    await flushPromises();
    expect(put[0]![1]).toEqual({ abnormal: false, reason: '恢复经营' });
    expect(wrapper.text()).toContain(texts.normal);
  });

  it('has workers who apply for themselves', async () => {
    answers['/counter/employers'] = () => reply(200, { ...visitor, abnormal });
    answers.post = () => reply(201, row);
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'leaving' });
    expect(wrapper.get<HTMLInputElement>('input[value=EMPLOYER]').element.checked).toBe(true);
    await wrapper.get('input[value=WORKER]').setValue(true);
    await wrapper.get('#field-workerName').setValue('孙丽');
    await wrapper.get('#counter-reason').setValue('本人到场');
    await submit(wrapper);
    expect(posted[0]).toMatchObject({ type: 'leaving', appliedBy: 'WORKER', reason: '本人到场' });
  });

  it('alone has them, and only for what the type allows', async () => {
    const normal = await open(CounterFilingPage, { uscc: USCC, type: 'leaving' });
    expect(normal.find('input[value=WORKER]').exists()).toBe(false);
    answers['/counter/employers'] = () => reply(200, { ...visitor, abnormal });
    const hire = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    expect(hire.find('input[value=WORKER]').exists()).toBe(false);
  });
});

describe('filing at the counter', () => {
  it('sends for whom and why, and goes on to the filing', async () => {
    answers.post = () => reply(201, row);
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    expect(asked.some((path) => path.endsWith(`/prefill?onBehalfOf=${USCC}`))).toBe(true);
    expect(wrapper.find('#counter-employerName').exists()).toBe(false);
    await wrapper.get('#field-workerName').setValue('孙丽');
    await wrapper.get('#counter-reason').setValue(' 补办 ');
    await submit(wrapper);
    expect(posted).toEqual([
      { region: '990000', type: 'hire', answers: { workerName: '孙丽' }, onBehalfOf: USCC, reason: '补办', channel: 'COUNTER' },
    ]);
    expect(router.currentRoute.value.path).toBe('/filings/f1');
  });

  it('looks twice where there is a sentence to be confirmed', async () => {
    const confirmed = { ...region, filingTypes: [{ ...type, confirmed: true }] };
    answers['/regions/'] = () => reply(200, confirmed);
    answers.post = () => reply(posted.length === 1 ? 200 : 201, posted.length === 1 ? { confirm: '孙丽今天招工', warnings: [] } : row);
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(wrapper.text()).toContain('孙丽今天招工');
    expect(asked.at(-1)).toBe('/api/filings/preview');
    expect(posted[0]).toMatchObject({ channel: 'COUNTER', onBehalfOf: USCC });
    await wrapper.get('.confirm button').trigger('click');
    await flushPromises();
    expect(asked.at(-1)).toBe('/api/filings');
    expect(router.currentRoute.value.path).toBe('/filings/f1');
  });

  it('shows at the reason that it is missing', async () => {
    answers.post = () =>
      reply(422, { code: 'invalid-answers', violations: [{ field: 'reason', severity: 'ERROR', message: '请填写补办原因' }] });
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(wrapper.get('#counter-reason-fault').text()).toBe('请填写补办原因');
    expect(wrapper.get('[role=alert] a').attributes('href')).toBe('#counter-reason');
  });

  it('asks for the name of an employer that nobody knows', async () => {
    answers['/counter/employers'] = () => reply(200, { ...visitor, name: '', known: false });
    answers.post = () => reply(201, row);
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    await wrapper.get('#counter-employerName').setValue('新厂');
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(posted[0]).toMatchObject({ employerName: '新厂' });
  });

  it('leads to the filing that is there already instead of doubling it', async () => {
    answers.post = () => reply(409, { code: 'already-filed', detail: '已经办理', filing: 'f9' });
    const wrapper = await open(CounterFilingPage, { uscc: USCC, type: 'hire' });
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(wrapper.get('a[href="/filings/f9"]').text()).toBe(texts.printThere);
  });
});
