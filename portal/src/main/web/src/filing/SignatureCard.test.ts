// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Signature } from './filing';
import SignatureCard from './SignatureCard.vue';

const signature: Signature = {
  algorithm: 'SM3withSM2',
  subject: 'o=海港机械有限公司',
  issuer: 'cn=CA',
  certificateSerial: '3e9',
  signedAt: '2026-03-02T02:00:00Z',
  state: 'VALID',
  attested: false,
};

describe('the card of a signature', () => {
  beforeEach(() => setActivePinia(createPinia()));
  const text = (more: Partial<Signature>) => mount(SignatureCard, { props: { signature: { ...signature, ...more } } }).text();

  it('names algorithm and certificate of a signature that holds', () => {
    const said = text({});
    expect(said).toContain('SM2（SM3 摘要）');
    expect(said).toContain('海港机械有限公司');
    expect(said).toContain('3e9');
    expect(said).toContain('有效');
    expect(said).not.toContain('平台代签');
    expect(said).not.toContain('篡改');
  });

  it('says that a filing was altered', () => {
    const said = text({ state: 'TAMPERED', subject: '' });
    expect(said).toContain('已被篡改');
    expect(said).toContain('请不要据此办理');
    expect(said).toContain('无法读取');
  });

  it('marks what the platform signed in the applicant’s place', () => {
    expect(text({ algorithm: 'PLATFORM_ATTESTED', attested: true })).toContain('平台代签');
  });
});
