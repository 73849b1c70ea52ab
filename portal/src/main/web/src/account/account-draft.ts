// SPDX-License-Identifier: Apache-2.0
import { creditCodeFaults, normaliseCreditCode } from '../form/credit-code';
import type { Role } from '../session/account';
import type { Violation } from '../shared/problem';
import type { AccountChange } from './account-api';
import { texts } from './texts';

/** What the administrator has typed about an account; which parts count follows from the role. */
export interface AccountDraft {
  username: string;
  displayName: string;
  role: Role;
  region: string;
  uscc: string;
  employerName: string;
  agency: string;
}

export function emptyDraft(): AccountDraft {
  return { username: '', displayName: '', role: 'EMPLOYER', region: '', uscc: '', employerName: '', agency: '' };
}

export function needsRegion(role: Role): boolean {
  return role !== 'ADMIN';
}

/** Everything missing or malformed, at once. */
export function draftFaults(draft: AccountDraft): Violation[] {
  const faults: Violation[] = [];
  const demand = (field: keyof AccountDraft, message: string): void => {
    if (!draft[field].trim()) faults.push({ field, code: 'required', severity: 'ERROR', message });
  };
  demand('username', texts.usernameMissing);
  demand('displayName', texts.displayNameMissing);
  if (needsRegion(draft.role)) demand('region', texts.regionMissing);
  if (draft.role === 'CLERK') demand('agency', texts.agencyMissing);
  if (draft.role === 'EMPLOYER') {
    demand('employerName', texts.employerNameMissing);
    for (const message of creditCodeFaults(normaliseCreditCode(draft.uscc)))
      faults.push({ field: 'uscc', code: 'format', severity: 'ERROR', message });
  }
  return faults;
}

/** The parts of a draft that its role has. */
export function bindingOf(draft: AccountDraft): AccountChange {
  return {
    displayName: draft.displayName.trim(),
    ...(needsRegion(draft.role) ? { region: draft.region } : {}),
    ...(draft.role === 'EMPLOYER' ? { employer: { uscc: normaliseCreditCode(draft.uscc), name: draft.employerName.trim() } } : {}),
    ...(draft.role === 'CLERK' ? { agency: draft.agency } : {}),
  };
}
