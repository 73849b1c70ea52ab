// SPDX-License-Identifier: Apache-2.0

/** What there is less of than so many rem: room for broad tables, for the menu beside the page, for two fields in a line. */
const LIMITS = [
  { limit: 75, word: 'snug' },
  { limit: 60, word: 'medium' },
  { limit: 48, word: 'narrow' },
];

/**
 * The words for the room in a window of so many pixels where one rem has so many, each with those before it; media
 * queries do not know the rem of the page.
 */
export function roomOf(width: number, rem: number): string {
  return LIMITS.filter(({ limit }) => width / rem < limit)
    .map(({ word }) => word)
    .join(' ');
}

/** Marks the root with the room there is; to be called again whenever its type size changes. */
export function measureRoom(): void {
  const root = document.documentElement;
  root.dataset.room = roomOf(window.innerWidth, parseFloat(getComputedStyle(root).fontSize) || 16);
}

export function watchRoom(): void {
  measureRoom();
  window.addEventListener('resize', measureRoom);
}
