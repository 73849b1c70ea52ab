// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { useRegion } from '../region/region-store';
import { elementPlus } from '../shared/element';
import { useChosenSheet } from './chosen-sheet';
import NewBatchPage from './NewBatchPage.vue';
import { texts } from './texts';

class FakeRequest extends EventTarget {
  static sent: { path: string; form: FormData; headers: Record<string, string> }[] = [];
  static answer = { status: 202, body: '{"id":"b7"}' };
  readonly upload = new EventTarget();
  private path = '';
  private readonly headers: Record<string, string> = {};
  get status(): number {
    return FakeRequest.answer.status;
  }
  get responseText(): string {
    return FakeRequest.answer.body;
  }
  open(_: string, path: string): void {
    this.path = path;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  getResponseHeader(): null {
    return null;
  }
  send(form: FormData): void {
    FakeRequest.sent.push({ path: this.path, form, headers: this.headers });
    queueMicrotask(() => this.dispatchEvent(new Event('load')));
  }
}

const region = {
  code: '990000',
  timeZone: 'Asia/Shanghai',
  lists: [],
  agencies: [],
  rosterKinds: [],
  filingTypes: [{ id: 'hire', label: '新签', group: 'g', batch: true, form: { version: '1' } }],
};
const file = new File(['x'], '名单.xlsx');
let router: Router;

async function open(): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  await useRegion().load('990000');
  router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  await router.push('/batches/new/hire');
  return mount(NewBatchPage, {
    props: { type: 'hire' },
    global: { plugins: [pinia, router, { install: elementPlus }] },
    attachTo: document.body,
  });
}
async function drop(wrapper: VueWrapper, dropped: File): Promise<void> {
  await wrapper.get('.drop').trigger('drop', { dataTransfer: { files: [dropped] } });
}
async function press(wrapper: VueWrapper, text: string, times = 1): Promise<void> {
  const button = wrapper.findAll('button').find((candidate) => candidate.text() === text)!;
  for (let time = 0; time < times; time += 1) void button.trigger('click');
  await flushPromises();
}

beforeEach(() => {
  document.body.innerHTML = '';
  FakeRequest.sent = [];
  FakeRequest.answer = { status: 202, body: '{"id":"b7"}' };
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(region)));
});
afterEach(() => vi.unstubAllGlobals());

describe('sending a file', () => {
  it('sends what was dropped once, however often the button is pressed, and opens its batch', async () => {
    const wrapper = await open();
    await drop(wrapper, file);
    expect(wrapper.text()).toContain('名单.xlsx');
    await press(wrapper, texts.send, 2);
    expect(FakeRequest.sent).toHaveLength(1);
    const [sent] = FakeRequest.sent;
    expect([sent?.path, sent?.form.get('type'), sent?.form.get('dryRun')]).toEqual(['/api/batches', 'hire', null]);
    expect(sent?.headers['Idempotency-Key']).toMatch(/^\w{32}$/);
    expect(router.currentRoute.value.path).toBe('/batches/b7');
  });

  it('only tries when asked to, and remembers the file for filing', async () => {
    const wrapper = await open();
    await drop(wrapper, file);
    await wrapper.get('input[value=try]').setValue(true);
    await press(wrapper, texts.sendDryRun);
    expect(FakeRequest.sent[0]?.form.get('dryRun')).toBe('true');
    expect(useChosenSheet().take('hire')?.name).toBe('名单.xlsx');
  });

  it('says what is missing, and refuses what is no table', async () => {
    const wrapper = await open();
    await press(wrapper, texts.send);
    expect(wrapper.get('[role=alert]').text()).toBe(texts.needFile);
    await drop(wrapper, new File(['x'], '照片.png'));
    expect(wrapper.text()).toContain(texts.wrongKind('照片.png'));
    expect(FakeRequest.sent).toEqual([]);
  });

  it('leads to the batch that the same file became before', async () => {
    FakeRequest.answer = { status: 409, body: '{"code":"already-exists","title":"有了","batch":"b3"}' };
    const wrapper = await open();
    await drop(wrapper, file);
    await press(wrapper, texts.send);
    expect(wrapper.get('[role=alert] a').attributes('href')).toBe('/batches/b3');
  });
});
