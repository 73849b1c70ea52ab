// SPDX-License-Identifier: Apache-2.0
import { formatInstant } from '../shared/instants';

/** The instant at which clocks in a time zone show this day and time, as ISO 8601 in UTC. */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const shown = Date.parse(`${formatInstant(new Date(wanted).toISOString(), timeZone).replace(' ', 'T')}:00Z`);
  return new Date(wanted - (shown - wanted)).toISOString();
}

/** Reads a time of day as typed (9:30, 0930) as HH:mm; undefined when it is none. */
export function readTime(typed: string): string | undefined {
  const match = /^(\d{1,2})[:：]?(\d{2})$/.exec(typed.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return undefined;
  return `${match[1]!.padStart(2, '0')}:${match[2]}`;
}
