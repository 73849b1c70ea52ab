// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { useRegion } from '../region/region-store';
import { useSession } from '../session/session-store';
import { elementPlus } from '../shared/element';
import NewFilingPage from './NewFilingPage.vue';
import { texts } from './texts';

const region = {
  code: '990000',
  timeZone: 'Asia/Shanghai',
  agencies: [],
  filingTypes: [{ id: 'leave', label: '离职', group: '备案', verb: '提交', confirmed: true, buildsOn: [], form: { version: '1' } }],
  lists: [],
};
const form = {
  type: 'leave',
  version: '1',
  label: '离职',
  sections: [{ id: 's', label: '离职', fields: [{ id: 'day', label: '离职日期', type: 'date', required: true }] }],
};
const preview = {
  confirm: '孙丽 2026-03-01 离职，还剩 3 天',
  warnings: [{ field: 'day', code: 'unlikely', severity: 'WARN', message: '是星期日', legalBasis: '《办法》第三条', fix: '请核对' }],
};
let asked: { path: string; key: string | undefined }[];
let answers: Record<string, () => Response>;
let router: Router;

const reply = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession().account = { username: 'u', displayName: 'u', role: 'EMPLOYER', region: '990000', employer: null, agency: null };
  await useRegion().load('990000');
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/filings/new/leave');
  const wrapper = mount(NewFilingPage, {
    props: { type: 'leave' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
  await flushPromises();
  await wrapper.get('#field-day').setValue('2026-03-01');
  await wrapper.get('form').trigger('submit');
  await flushPromises();
  return wrapper;
}
const press = async (wrapper: VueWrapper, words: string): Promise<void> => {
  await wrapper
    .findAll('button')
    .find((button) => button.text() === words)!
    .trigger('click');
  await flushPromises();
};

beforeEach(() => {
  document.body.innerHTML = '';
  sessionStorage.clear();
  asked = [];
  answers = {
    '/api/filings/preview': () => reply(200, preview),
    '/api/filings': () => reply(201, { id: 'f1', typeLabel: '离职', status: 'APPROVED', statusLabel: '成功', undoableUntil: 'x' }),
  };
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method !== 'POST') return reply(200, path.endsWith('/form') ? form : path.includes('/prefill') ? { answers: {} } : region);
    asked.push({ path, key: (init.headers as Record<string, string>)['Idempotency-Key'] });
    return answers[path]!();
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the second look before handing in', () => {
  it('says the sentence and what is unusual, with the law and the cure, before anything is handed in', async () => {
    const wrapper = await open();
    expect(wrapper.text()).toContain(preview.confirm);
    expect(wrapper.text()).toContain('离职日期：是星期日');
    expect(wrapper.text()).toContain('《办法》第三条');
    expect(asked.map((call) => call.path)).toEqual(['/api/filings/preview']);
    expect(document.activeElement?.textContent).toContain(texts.secondLook);
    await press(wrapper, texts.confirmVerb('提交'));
    expect(asked.map((call) => call.path)).toEqual(['/api/filings/preview', '/api/filings']);
    expect(router.currentRoute.value.path).toBe('/filings/f1');
  });

  it('leads back to the form with Esc, where everything still stands', async () => {
    const wrapper = await open();
    expect(wrapper.get('#field-day').attributes('disabled')).toBeDefined();
    await wrapper.get('[role=group].confirm').trigger('keydown', { key: 'Escape' });
    await flushPromises();
    expect(wrapper.text()).not.toContain(preview.confirm);
    expect((wrapper.get('#field-day').element as HTMLInputElement).value).toBe('2026-03-01');
    expect(document.activeElement?.textContent).toContain('提交');
    expect(asked).toHaveLength(1);
  });

  it('shows at their fields what handing in would be refused for', async () => {
    const violations = [{ field: 'day', code: 'future', severity: 'ERROR', message: '不能晚于今天' }];
    answers['/api/filings/preview'] = () => reply(422, { code: 'invalid-answers', violations });
    const wrapper = await open();
    expect(wrapper.get('#field-day-error').text()).toContain('不能晚于今天');
    expect(wrapper.text()).not.toContain(texts.secondLook);
  });

  it('gives the form back when it is refused after all', async () => {
    const wrapper = await open();
    const violations = [{ field: '', code: 'held', severity: 'ERROR', message: '已有记录' }];
    answers['/api/filings'] = () => reply(409, { code: 'held-by-another', violations });
    await press(wrapper, texts.confirmVerb('提交'));
    expect(wrapper.text()).toContain('已有记录');
    expect(wrapper.text()).not.toContain(texts.secondLook);
  });

  it('stays while the server is away, and hands in under the same key then', async () => {
    const wrapper = await open();
    answers['/api/filings'] = () => reply(503, { code: 'database-unavailable', title: '稍后' });
    await press(wrapper, texts.confirmVerb('提交'));
    expect(wrapper.text()).toContain(preview.confirm);
    await press(wrapper, texts.confirmVerb('提交'));
    expect(asked[2]!.key).toBe(asked[1]!.key);
  });
});
