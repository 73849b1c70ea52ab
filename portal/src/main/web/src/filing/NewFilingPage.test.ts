// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { texts as formTexts } from '../form/texts';
import type { RegionDeclaration } from '../region/declaration';
import { useRegion } from '../region/region-store';
import { useSession } from '../session/session-store';
import { elementPlus } from '../shared/element';
import { useFlash } from '../shared/flash';
import NewFilingPage from './NewFilingPage.vue';
import { texts } from './texts';

interface Sent {
  path: string;
  method: string;
  key: string | undefined;
  body: { answers: Record<string, unknown> } | undefined;
}

const type = {
  id: 'new-contract',
  label: '新签备案',
  group: '用工备案',
  keepsDrafts: false,
  batch: false,
  form: { version: '1' },
  verb: '保存',
  buildsOn: [],
  gate: null,
  attachments: [],
  onePerEmployer: false,
};
const region = {
  code: '990000',
  name: '样区',
  state: 'OPEN',
  version: '1',
  timeZone: 'Asia/Shanghai',
  signIn: ['PASSWORD'],
  agencies: [],
  filingTypes: [type],
  lists: [],
  rosterKinds: [],
} as unknown as RegionDeclaration;
const form = {
  type: 'new-contract',
  version: '1',
  label: '新签备案',
  hint: '',
  sections: [{ id: 's', label: '劳动者', fields: [{ id: 'workerName', label: '姓名', type: 'text', required: true }] }],
};
const filing = {
  id: 'f1',
  typeLabel: '新签备案',
  serialNumber: '1',
  status: 'IN_REVIEW',
  statusLabel: '未审核',
  worker: { name: '孙丽' },
  warnings: [],
};

let sent: Sent[];
let answerPost: () => Response | Error;
let router: Router;

function reply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}
function serve(): void {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = init.headers as Record<string, string>;
    if (init.method !== 'POST') return reply(200, path.endsWith('/form') ? form : path.includes('/prefill') ? { answers: {} } : region);
    sent.push({ path, method: 'POST', key: headers['Idempotency-Key'], body: JSON.parse(String(init.body)) });
    const answer = answerPost();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}
async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession().account = {
    username: 'u',
    displayName: 'u',
    role: 'EMPLOYER',
    region: '990000',
    employer: { uscc: '', name: '' },
    agency: null,
  };
  await useRegion().load('990000');
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/filings/new/new-contract');
  const wrapper = mount(NewFilingPage, {
    props: { type: 'new-contract' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
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
  sent = [];
  answerPost = () => reply(201, filing);
  serve();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('entering a filing', () => {
  it('sends nothing while something is missing, and keeps the form as it stands', async () => {
    const wrapper = await open();
    await submit(wrapper);
    expect(sent).toEqual([]);
    expect(wrapper.text()).toContain(formTexts.fillIn('姓名'));
    expect(wrapper.text()).not.toContain(formTexts.restored);
  });

  it('sends once, says so, and goes on to the filing', async () => {
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue(' 孙丽 ');
    await submit(wrapper);
    expect(sent.map((call) => call.body?.answers)).toEqual([{ workerName: '孙丽' }]);
    expect(router.currentRoute.value.path).toBe('/filings/f1');
    useFlash().turnPage();
    expect(useFlash().shown?.text).toContain('孙丽');
  });

  it('does nothing twice at a double click', async () => {
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue('孙丽');
    void wrapper.get('form').trigger('submit');
    await submit(wrapper);
    expect(sent).toHaveLength(1);
  });

  it('shows what the server refuses at its field', async () => {
    answerPost = () =>
      reply(422, {
        title: '有误',
        code: 'invalid-answers',
        violations: [{ field: 'workerName', code: 'x', severity: 'ERROR', message: '姓名超过10个汉字' }],
      });
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(wrapper.get('#field-workerName-error').text()).toContain('姓名超过10个汉字');
  });

  it('tries again by itself under the same key while the region is closed', async () => {
    vi.useFakeTimers();
    answerPost = () => reply(503, { title: '停机', code: 'region-closed' }, { 'Retry-After': '3' });
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(wrapper.text()).toContain('3 秒后自动再试');
    answerPost = () => reply(201, filing);
    await vi.advanceTimersByTimeAsync(3000);
    await flushPromises();
    expect(sent.map((call) => call.key)).toEqual([sent[0]!.key, sent[0]!.key]);
    expect(router.currentRoute.value.path).toBe('/filings/f1');
  });

  it('keeps what was typed when the network is lost, and after a reload', async () => {
    answerPost = () => new TypeError('offline');
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect((wrapper.get('#field-workerName').element as HTMLInputElement).value).toBe('孙丽');
    wrapper.unmount();
    const again = await open();
    expect((again.get('#field-workerName').element as HTMLInputElement).value).toBe('孙丽');
    expect(again.text()).toContain(formTexts.restored);
    await again.get('button').trigger('click');
    expect((again.get('#field-workerName').element as HTMLInputElement).value).toBe('');
  });

  it('waits for a new sign-in when the session has run out, and then goes on with the same submission', async () => {
    answerPost = () => reply(401, { title: '未登录', code: 'unauthenticated' });
    const wrapper = await open();
    await wrapper.get('#field-workerName').setValue('孙丽');
    await submit(wrapper);
    expect(useSession().expired).toBe(true);
    answerPost = () => reply(201, sent.at(-1)?.path === '/api/session' ? { account: useSession().account } : filing);
    await useSession().signIn('u', 'p');
    await flushPromises();
    expect(sent.map((call) => call.path)).toEqual(['/api/filings', '/api/session', '/api/filings']);
    expect(sent[2]!.key).toBe(sent[0]!.key);
    expect(router.currentRoute.value.path).toBe('/filings/f1');
  });

  it('begins with what must be done first when a gate is closed', async () => {
    const gated = { ...type, gate: { type: 'registration', code: 'employer-not-registered', message: '请先备案' } };
    vi.stubGlobal('fetch', async (path: string) =>
      reply(
        200,
        path.includes('/filings')
          ? { items: [], next: null }
          : { ...region, filingTypes: [gated, { ...type, id: 'registration', label: '初次备案' }] },
      ),
    );
    const wrapper = await open();
    expect(wrapper.text()).toContain('请先备案');
    expect(wrapper.get('a.primary').text()).toBe(texts.gateBegin('初次备案'));
    expect(wrapper.find('form').exists()).toBe(false);
  });

  it('asks first where a gate is closed for some filings only, and then says what must come before', async () => {
    const when = { op: 'not', of: { op: 'equals', left: { field: 'place' }, right: { value: 'away' } } };
    const gated = { ...type, gate: { type: 'registration', code: 'profile-missing', message: '请先维护单位信息', when } };
    const registration = { ...type, id: 'registration', label: '单位信息' };
    vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
      if (init?.method === 'POST') return reply(409, { status: 409, code: 'profile-missing', detail: '请先维护单位信息' });
      if (path.includes('/filings?')) return reply(200, { items: [], next: null });
      if (path.endsWith('/form')) return reply(200, form);
      return reply(200, path.includes('/prefill') ? { answers: { workerName: '孙丽' } } : { ...region, filingTypes: [gated, registration] });
    });
    const wrapper = await open();
    expect(wrapper.find('form').exists()).toBe(true);
    await submit(wrapper);
    expect(wrapper.text()).toContain('请先维护单位信息');
    expect(wrapper.get('a.primary').text()).toBe(texts.gateBegin('单位信息'));
    expect(wrapper.find('form').exists()).toBe(true);
  });
});
