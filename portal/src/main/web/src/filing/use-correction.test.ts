// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useRegion } from '../region/region-store';
import { useSession } from '../session/session-store';
import { elementPlus } from '../shared/element';
import NewFilingPage from './NewFilingPage.vue';

const corrects = { kindField: 'kind', wrongField: 'wrong', oldField: 'old', newField: 'right' };
const region = {
  code: '990000',
  timeZone: 'Asia/Shanghai',
  agencies: [],
  filingTypes: [{ id: 'mend', label: '修改单', group: '备案', verb: '提交', buildsOn: ['leave'], form: { version: '1' }, corrects, counter: true }],
  lists: [],
  blankForms: [{ id: 'slip', label: '空白修改单', formats: ['pdf'] }],
};
const form = (type: string, fields: unknown[]) => ({ type, version: '1', label: type, sections: [{ id: 's', label: '内容', fields }] });
const slip = form('mend', [
  {
    id: 'wrong',
    label: '错误项目',
    type: 'code',
    required: true,
    options: [
      { code: 'day', label: '离职日期' },
      { code: 'reason', label: '离职原因' },
      { code: 'elsewhere', label: '别处的内容' },
    ],
  },
  { id: 'old', label: '原内容', type: 'text', required: false },
  { id: 'right', label: '更正后内容', type: 'text', required: true },
]);
const leave = form('leave', [
  { id: 'day', label: '离职日期', type: 'date', required: true },
  { id: 'reason', label: '离职原因', type: 'code', required: true, options: [{ code: 'R1', label: '辞职' }] },
]);
let sent: { answers: Record<string, unknown> }[];

async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession().account = { username: 'u', displayName: 'u', role: 'EMPLOYER', region: '990000', employer: null, agency: null };
  await useRegion().load('990000');
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  const wrapper = mount(NewFilingPage, {
    props: { type: 'mend', relatesTo: 'f1' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
  await flushPromises();
  return wrapper;
}
async function choose(wrapper: VueWrapper, code: string): Promise<void> {
  await wrapper.get(`input[type=radio][value=${code}]`).setValue(true);
  await flushPromises();
}

beforeEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  sent = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const answer = (): unknown => {
      if (path.endsWith('/filings/f1/form')) return leave;
      if (path.endsWith('/form')) return slip;
      if (path.includes('/prefill')) return { answers: {}, inForce: { day: '2026-03-02', reason: '辞职' } };
      return path.endsWith('/filings/f1') ? { id: 'f1', type: 'leave', typeLabel: '离职', answers: { day: '2026-03-02' } } : region;
    };
    if (init.method !== 'POST') return new Response(JSON.stringify(answer()));
    sent.push(JSON.parse(String(init.body)));
    return new Response(JSON.stringify({ id: 'f2', typeLabel: '修改单', status: 'IN_REVIEW', statusLabel: '待审核' }));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('filling in a correction', () => {
  it('puts what stands there beside what is right, which is asked as it was asked there', async () => {
    const wrapper = await open();
    expect(wrapper.find('input[value=elsewhere]').exists()).toBe(false);
    expect(wrapper.text()).toContain('空白修改单');
    await choose(wrapper, 'day');
    expect(wrapper.get('#field-old').text()).toBe('2026-03-02');
    await wrapper.get('#field-right').setValue('20260301');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(sent[0]!.answers).toEqual({ wrong: 'day', old: '2026-03-02', right: '2026-03-01' });
  });

  it('begins anew when something else was wrong', async () => {
    const wrapper = await open();
    await choose(wrapper, 'day');
    await wrapper.get('#field-right').setValue('2026-03-01');
    await choose(wrapper, 'reason');
    expect(wrapper.get('#field-old').text()).toBe('辞职');
    await wrapper.get('form').trigger('submit');
    await flushPromises();
    expect(sent).toEqual([]);
  });
});
