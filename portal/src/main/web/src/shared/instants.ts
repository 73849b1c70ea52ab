// SPDX-License-Identifier: Apache-2.0

/** Writes an ISO instant as yyyy-MM-dd HH:mm in the given time zone; anything unreadable is shown as it came. */
export function formatInstant(instant: string | null | undefined, timeZone: string): string {
  if (!instant) return '';
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = partsOf(at, timeZone);
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** The calendar day of an instant in a time zone, as yyyy-MM-dd. */
export function dayOf(at: Date, timeZone: string): string {
  const parts = partsOf(at, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** The day that lies the given number of days after a yyyy-MM-dd day. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function partsOf(at: Date, timeZone: string): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(at).map((part) => [part.type, part.value]));
}
