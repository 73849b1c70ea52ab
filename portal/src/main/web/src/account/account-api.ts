// SPDX-License-Identifier: Apache-2.0
import type { Page } from '../filing/filing';
import type { Role } from '../session/account';
import { call, query } from '../shared/http';

/** An account as the administrator sees it; passwords are never in it. */
export interface AccountEntry {
  username: string;
  displayName: string;
  role: Role;
  region: string | null;
  employer: { uscc: string; name: string } | null;
  agency: { id: string; name: string } | null;
  disabled: boolean;
  mustChangePassword?: boolean;
  lastSignInAt?: string | null;
}

export interface AccountChange {
  displayName?: string;
  disabled?: boolean;
  resetPassword?: boolean;
  employer?: { uscc: string; name: string };
  agency?: string;
  region?: string;
}

export interface NewAccount extends AccountChange {
  username: string;
  displayName: string;
  role: Role;
}

/** What a change answers; the password is there only this once, when a new one was set. */
export interface AccountAnswer {
  account: AccountEntry;
  initialPassword: string | null;
}

/** A certificate by which an account signs in. */
export interface AccountCertificate {
  id: string;
  issuer: string;
  serialNumber: string;
  validUntil: string;
  boundAt: string;
  lastSignInAt: string | null;
}

export const ROLES: readonly Role[] = ['EMPLOYER', 'CLERK', 'ADMIN'];
export const listAccounts = (parameters: Record<string, string | number | undefined>): Promise<Page<AccountEntry>> =>
  call(`/accounts${query(parameters)}`);
export const createAccount = (account: NewAccount, key: string): Promise<AccountAnswer> =>
  call('/accounts', { method: 'POST', body: account, key });
export const changeAccount = (username: string, change: AccountChange, key: string): Promise<AccountAnswer> =>
  call(`/accounts/${encodeURIComponent(username)}`, { method: 'PUT', body: change, key });
const certificates = (username: string): string => `/accounts/${encodeURIComponent(username)}/certificates`;
export const certificatesOf = (username: string): Promise<AccountCertificate[]> => call(certificates(username));
export const unbindCertificate = (username: string, id: string): Promise<void> =>
  call(`${certificates(username)}/${encodeURIComponent(id)}`, { method: 'DELETE' });
