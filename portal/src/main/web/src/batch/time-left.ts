// SPDX-License-Identifier: Apache-2.0
import { texts } from './texts';

const MINUTE = 60;
const EXACT_BELOW = 90;

/** How long the work will still take, in words; nothing where nothing can be said. */
export function timeLeft(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return '';
  if (seconds < EXACT_BELOW) return texts.leftSeconds(Math.max(1, Math.ceil(seconds)));
  return texts.leftMinutes(Math.ceil(seconds / MINUTE));
}
