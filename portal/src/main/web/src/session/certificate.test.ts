// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { asksInitialPassword, certificateAddress, signsInByCertificateOnly, soonOver } from './certificate';

const employer = { uscc: '92220102MA15438D0X', name: '李家窑炸鸡店' };

describe('signing in by certificate', () => {
  it('happens on the secure port of the same host', () => {
    expect(certificateAddress({ hostname: 'desk.example', pathname: '/' }, 8443)).toBe('https://desk.example:8443/#/sign-in');
  });

  it('asks for the initial password until it is right', () => {
    const codes = ['initial-password-required', 'initial-password-wrong', 'certificate-expired', undefined];
    expect(codes.map(asksInitialPassword)).toEqual([true, true, false, false]);
  });

  it('is the only way for employers of a region without passwords', () => {
    expect(signsInByCertificateOnly({ employer }, { signIn: ['CERTIFICATE'] })).toBe(true);
    expect(signsInByCertificateOnly({ employer }, { signIn: ['CERTIFICATE', 'PASSWORD'] })).toBe(false);
    expect(signsInByCertificateOnly({ employer: null }, { signIn: ['CERTIFICATE'] })).toBe(false);
    expect(signsInByCertificateOnly(undefined, undefined)).toBe(false);
  });

  it('is warned of when the certificate ends within sixty days', () => {
    expect([0, 60, 61].map((daysLeft) => soonOver({ daysLeft }))).toEqual([true, true, false]);
  });
});
