// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { useAddressFilters, type AddressFilters } from './use-address-filters';

it('filters live in the address beside what else stands there', async () => {
  let filters: AddressFilters | undefined;
  const page = {
    setup: () => {
      filters = useAddressFilters(['type', 'name']);
    },
    template: '<p />',
  };
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:path(.*)*', component: page }] });
  await router.push('/tasks?list=done&type=hire');
  mount({ template: '<router-view />' }, { global: { plugins: [router] } });
  expect(filters?.values.value).toEqual({ type: 'hire' });

  const moved = new Promise((done) => router.afterEach(done));
  filters?.search({ type: ' ', name: '马一' });
  await moved;
  expect(router.currentRoute.value.query).toEqual({ list: 'done', name: '马一' });
  expect(filters?.values.value).toEqual({ name: '马一' });
});
