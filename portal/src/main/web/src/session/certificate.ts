// SPDX-License-Identifier: Apache-2.0
import type { Account } from './account';

/** The sign-in page on the secure port, where the browser is asked for a certificate. */
export function certificateAddress(location: Pick<Location, 'hostname' | 'pathname'>, httpsPort: number): string {
  return `https://${location.hostname}:${httpsPort}${location.pathname}#/sign-in`;
}

/** Whether the server asks for the initial password; once it did, a wrong one does not hide the field. */
export function asksInitialPassword(code: string | undefined): boolean {
  return code === 'initial-password-required' || code === 'initial-password-wrong';
}

/** Whether no password opens this account: that of an employer whose region wants certificates. */
export function signsInByCertificateOnly(
  account: Pick<Account, 'employer'> | undefined,
  region: { signIn: readonly string[] } | undefined,
): boolean {
  return !!account?.employer && !!region && !region.signIn.includes('PASSWORD');
}

/** The certificate by which a session was begun. */
export interface SessionCertificate {
  issuer: string;
  serialNumber: string;
  validUntil: string;
  daysLeft: number;
}

/** Days before its end from which a certificate is to be renewed. */
const TIMELY = 60;

export function soonOver(certificate: Pick<SessionCertificate, 'daysLeft'>): boolean {
  return certificate.daysLeft <= TIMELY;
}
