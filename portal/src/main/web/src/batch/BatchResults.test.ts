// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { elementPlus } from '../shared/element';
import BatchResults from './BatchResults.vue';
import { texts } from './texts';

const batch = {
  id: 'b1',
  serialNumber: 'P-1',
  type: 'joining',
  status: 'FINISHED',
  statusLabel: '未提交',
  oneUnit: true,
  returned: 2,
  rows: 93,
  imported: 90,
  importFailed: 3,
  approved: 88,
  reviewFailed: 2,
};

afterEach(() => vi.unstubAllGlobals());

describe('the results of a type that comes in files', () => {
  it('name each file with its counts, its details and both lists of failures', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return new Response(JSON.stringify({ items: [batch], next: null }));
    });
    const pinia = createPinia();
    setActivePinia(pinia);
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: { template: '<div />' } }] });
    const wrapper = mount(BatchResults, { props: { type: 'joining' }, global: { plugins: [pinia, router, { install: elementPlus }] } });
    await flushPromises();
    expect(asked[0]).toContain('type=joining');
    const cells = wrapper.findAll('tbody td').map((cell) => cell.text());
    expect(wrapper.get('tbody th').text()).toBe('P-1');
    expect(cells.slice(1, 6)).toEqual(['未提交', '93', '88', '3', '2']);
    expect(wrapper.get('tbody a').attributes('href')).toBe('/batches/b1');
    expect(wrapper.findAll('tbody button').map((button) => button.text())).toEqual([texts.importFailuresList, texts.reviewFailuresList]);
  });
});
