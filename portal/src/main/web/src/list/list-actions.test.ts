// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Filing } from '../filing/filing';
import type { FilingType, ListAction } from '../region/declaration';
import { offeredOn, targetOf } from './list-actions';

const row = (...actions: string[]): Filing =>
  ({ id: 'f', availableActions: actions.map((action) => ({ action, label: action, opinion: 'NONE' })) }) as unknown as Filing;
const action = (kind: ListAction['kind'], more: Partial<ListAction> = {}): ListAction => ({
  id: 'a',
  label: 'a',
  kind,
  on: 'ROW',
  ...more,
});

describe('the declared actions of a list', () => {
  it('offer edit and withdrawal only where the server allows them', () => {
    expect(offeredOn(action('EDIT'), row('withdraw'), undefined)).toBe(false);
    expect(offeredOn(action('EDIT'), row('edit'), undefined)).toBe(true);
    expect(offeredOn(action('WITHDRAW'), row(), undefined)).toBe(false);
  });

  it('offer what builds on a row only where the server would not refuse it', () => {
    const renew = action('RELATED', { type: 'renewal' });
    expect(offeredOn(renew, { ...row(), followUps: ['termination'] }, undefined)).toBe(false);
    expect(offeredOn(renew, { ...row(), followUps: ['renewal', 'termination'] }, undefined)).toBe(true);
  });

  it('offer a document only on rows whose type has it', () => {
    const certificate = action('DOCUMENT', { document: 'certificate' });
    const type = { documents: [{ kind: 'certificate', label: '证明书', formats: ['pdf'] }] } as unknown as FilingType;
    expect([offeredOn(certificate, row(), type), offeredOn(certificate, row(), undefined)]).toEqual([true, false]);
  });

  it('open the form of the related type for the row and come back to the list', () => {
    expect(targetOf(action('RELATED', { type: 'renewal' }), row(), 'l')).toEqual({
      path: '/filings/new/renewal',
      query: { list: 'l', relatesTo: 'f' },
    });
  });

  it('lead nowhere when they are carried out in the list', () => {
    expect(targetOf(action('WITHDRAW', { on: 'ROWS' }), row(), 'l')).toBeUndefined();
    expect(targetOf(action('ROSTER', { on: 'ROWS' }), row(), 'l')).toBeUndefined();
  });
});
