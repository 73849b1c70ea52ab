// SPDX-License-Identifier: Apache-2.0
import { halfWidth } from './half-width';

const SHAPES = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const MONTH_SHAPES = [/^(\d{4})[-/.](\d{1,2})$/, /^(\d{4})年(\d{1,2})月?$/, /^(\d{4})(\d{2})$/];

/** Reads a day as people type it (2026-3-1, 20260301, 2026/3/1, 2026.3.1, 2026年3月1日) as yyyy-MM-dd; undefined when it is none. */
export function readDay(typed: string): string | undefined {
  const text = halfWidth(typed);
  for (const shape of SHAPES) {
    const match = shape.exec(text);
    if (match) return existingDay(match[1]!, match[2]!, match[3]!);
  }
  return undefined;
}

/** Reads a month as people type it (2026-3, 202603, 2026年3月) as yyyy-MM; undefined when it is none. */
export function readMonth(typed: string): string | undefined {
  const text = halfWidth(typed);
  for (const shape of MONTH_SHAPES) {
    const match = shape.exec(text);
    if (match) return existingDay(match[1]!, match[2]!, '1')?.slice(0, 7);
  }
  return undefined;
}

/** Says whether a yyyy-MM-dd text names a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text) === text;
}

function existingDay(year: string, month: string, day: string): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}
