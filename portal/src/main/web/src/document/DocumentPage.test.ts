// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { elementPlus } from '../shared/element';
import DocumentPage from './DocumentPage.vue';
import { texts } from './texts';

const undo = { action: 'undo', label: '撤销', opinion: 'NONE' };
let drawn: string[];

async function open(kind: string, availableActions: unknown[]): Promise<VueWrapper> {
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.endsWith('/documents')) {
      const offered = [
        { kind: 'letter', label: '证明', formats: ['pdf'], receipt: false },
        { kind: 'receipt', label: '回执', formats: ['pdf'], receipt: true },
      ];
      return new Response(JSON.stringify(offered));
    }
    if (!path.includes('/documents/')) return new Response(JSON.stringify({ id: 'f1', availableActions }));
    drawn.push(path);
    return new Response('%PDF');
  });
  const pinia = createPinia();
  setActivePinia(pinia);
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
  const wrapper = mount(DocumentPage, {
    props: { id: 'f1', kind },
    global: { plugins: [pinia, router, { install: elementPlus }], stubs: { PdfFrame: true } },
    attachTo: document.body,
  });
  await flushPromises();
  return wrapper;
}

describe('the page of a document', () => {
  beforeEach(() => {
    drawn = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('draws it at once where nothing is lost by that', async () => {
    await open('letter', []);
    expect(drawn).toHaveLength(1);
  });

  it('asks first where drawing it ends the time for undoing', async () => {
    const wrapper = await open('letter', [undo]);
    expect(drawn).toEqual([]);
    expect(wrapper.text()).toContain(texts.undoOverTitle('撤销'));
    await wrapper.get('.confirm button').trigger('click');
    await flushPromises();
    expect(drawn).toHaveLength(1);
    expect(wrapper.find('.confirm').exists()).toBe(false);
  });

  it('draws a receipt without asking', async () => {
    await open('receipt', [undo]);
    expect(drawn).toHaveLength(1);
  });
});
