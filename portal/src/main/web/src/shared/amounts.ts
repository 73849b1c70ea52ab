// SPDX-License-Identifier: Apache-2.0
import { halfWidth } from './half-width';

/** Reads an amount as typed (3,000.5 or ３０００) as a decimal string; undefined unless it has at most two decimals. */
export function readMoney(typed: string): string | undefined {
  const text = halfWidth(typed).replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d{1,13}(\.\d{1,2})?$/.test(text) ? text : undefined;
}

/** Reads a whole number as typed; undefined when it is none. */
export function readInteger(typed: string): number | undefined {
  const text = halfWidth(typed);
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** An amount with separators between the thousands: 12,345.60. */
export function formatMoney(amount: string): string {
  const [whole = '', decimals] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
