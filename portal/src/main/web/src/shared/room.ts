// SPDX-License-Identifier: Apache-2.0

/** What fits beside each other: everything, the page without the menu, or one thing below the other. */
export type Room = 'wide' | 'medium' | 'narrow';

const WIDE = 60;
const MEDIUM = 48;

/** The room in a window of so many pixels where one rem has so many; media queries do not know the rem of the page. */
export function roomOf(width: number, rem: number): Room {
  const rems = width / rem;
  if (rems >= WIDE) return 'wide';
  return rems >= MEDIUM ? 'medium' : 'narrow';
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
