// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Filing } from '../filing/filing';
import { useRegion } from '../region/region-store';
import type { Role } from '../session/account';
import { useSession } from '../session/session-store';
import { elementPlus } from '../shared/element';
import ListingCard from './ListingCard.vue';

const rosterKinds = [
  { id: 'IN', label: '增员表', type: 'enrolment', formats: ['pdf', 'xlsx'], printedIn: ['DRAFT', 'IN_REVIEW', 'APPROVED'] },
  { id: 'SAVED', label: '名册', type: 'enrolment', formats: ['pdf', 'xlsx'], printedIn: [] },
  { id: 'OUT', label: '减员表', type: 'suspension', formats: ['pdf', 'xlsx'], printedIn: ['DRAFT'] },
];
let asked: string[];

async function open(props: { type: string; filing?: Filing; batch?: string }, role: Role = 'EMPLOYER'): Promise<VueWrapper> {
  const pinia = createPinia();
  setActivePinia(pinia);
  useSession().account = { username: 'u', displayName: 'u', role, region: '990000', employer: null, agency: null };
  await useRegion().load('990000');
  return mount(ListingCard, { props, global: { plugins: [pinia, { install: elementPlus }] } });
}
async function take(wrapper: VueWrapper, format: string): Promise<void> {
  await wrapper.get(`button[aria-label*="${format}"]`).trigger('click');
  await flushPromises();
}

beforeEach(() => {
  asked = [];
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (path.endsWith('/regions/990000'))
      return new Response(
        JSON.stringify({ code: '990000', timeZone: 'Asia/Shanghai', filingTypes: [], lists: [], agencies: [], rosterKinds }),
      );
    asked.push(`${init.method ?? 'GET'} ${path} ${typeof init.body === 'string' ? init.body : ''}`.trim());
    return new Response('x');
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a list that is printed beforehand', () => {
  it('is offered for the filing as long as it may be printed', async () => {
    const filing = { id: 'f1', status: 'DRAFT' } as Filing;
    const wrapper = await open({ type: 'enrolment', filing });
    expect(wrapper.text()).toContain('增员表');
    expect(wrapper.text()).not.toContain('名册');
    await take(wrapper, 'XLSX');
    expect(asked).toEqual(['POST /api/rosters/print {"region":"990000","kind":"IN","filings":["f1"],"format":"xlsx"}']);
    const withdrawn = await open({ type: 'enrolment', filing: { ...filing, status: 'WITHDRAWN' } });
    expect(withdrawn.find('button').exists()).toBe(false);
  });

  it('is offered for a whole batch', async () => {
    const wrapper = await open({ type: 'suspension', batch: 'b1' });
    await take(wrapper, 'PDF');
    expect(asked).toEqual(['GET /api/batches/b1/rosters/OUT?format=pdf']);
  });

  it('is nothing for clerks', async () => {
    const wrapper = await open({ type: 'suspension', batch: 'b1' }, 'CLERK');
    expect(wrapper.find('button').exists()).toBe(false);
  });
});
