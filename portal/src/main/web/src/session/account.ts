// SPDX-License-Identifier: Apache-2.0

export type Role = 'EMPLOYER' | 'CLERK' | 'WORKER' | 'ADMIN';

/** Who is signed in, as the server tells it. */
export interface Account {
  username: string;
  displayName: string;
  role: Role;
  region: string | null;
  employer: { uscc: string; name: string } | null;
  agency: { id: string; name: string } | null;
  mustChangePassword?: boolean;
}

/** The name the header shows: the employer's or the agency's, else the person's own. */
export function nameOf(account: Account): string {
  return account.employer?.name ?? account.agency?.name ?? account.displayName;
}
