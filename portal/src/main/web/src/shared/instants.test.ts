// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { instantAt, readTime } from '../admin/zoned';
import { addDays, dayOf, formatInstant } from './instants';

describe('instants and days', () => {
  it('shows an instant to the minute in the region and without fractions', () => {
    expect(formatInstant('2021-02-03T10:54:37.0Z', 'Asia/Shanghai')).toBe('2021-02-03 18:54');
    expect(formatInstant('2020-02-27T00:00:00+08:00', 'Asia/Shanghai')).toBe('2020-02-27 00:00');
  });

  it('shows nothing for no instant and never breaks on an unreadable one', () => {
    expect(formatInstant(null, 'Asia/Shanghai')).toBe('');
    expect(formatInstant('soon', 'Asia/Shanghai')).toBe('soon');
  });

  it('knows the calendar day of the region, not of the device', () => {
    expect(dayOf(new Date('2026-02-28T16:30:00Z'), 'Asia/Shanghai')).toBe('2026-03-01');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('finds the instant at which clocks show a day and time', () => {
    expect(instantAt('2026-03-01', '09:30', 'Asia/Shanghai')).toBe('2026-03-01T01:30:00.000Z');
    expect(readTime('930')).toBe('09:30');
    expect(readTime('24:00')).toBeUndefined();
  });
});
