// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useRegion } from '../region/region-store';
import CertificateNotice from './CertificateNotice.vue';

async function said(certificate: Response): Promise<string> {
  setActivePinia(createPinia());
  const region = { code: '990000', timeZone: 'Asia/Shanghai', signIn: ['CERTIFICATE'], texts: { 'certificate-expiring': '请到窗口更新' } };
  vi.stubGlobal('fetch', async (path: string) =>
    path === '/api/session/certificate' ? certificate : new Response(JSON.stringify(region)),
  );
  await useRegion().load('990000');
  const wrapper = mount(CertificateNotice);
  await flushPromises();
  return wrapper.text();
}
const lasting = (daysLeft: number) =>
  new Response(JSON.stringify({ issuer: 'cn=CA', serialNumber: '1', validUntil: '2026-04-01T16:30:00Z', daysLeft }));

describe('the notice of the certificate', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names the day on which it ends, in the region’s zone', async () => {
    const words = await said(lasting(300));
    expect(words).toContain('2026-04-02');
    expect(words).not.toContain('请到窗口更新');
  });

  it('says in time, and in the region’s words, that it is to be renewed', async () => {
    const words = await said(lasting(30));
    expect(words).toContain('还有 30 天');
    expect(words).toContain('请到窗口更新');
  });

  it('says nothing to who signed in by a password', async () => {
    expect(await said(new Response('{}', { status: 404 }))).toBe('');
  });
});
