// SPDX-License-Identifier: Apache-2.0

let pressed = false;
let waiting: (() => void)[] = [];

document.addEventListener('pointerdown', () => (pressed = true), true);
for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, released, true);

function released(): void {
  pressed = false;
  // The click comes after the release; only then may the page move.
  setTimeout(() => {
    const due = waiting;
    waiting = [];
    due.forEach((run) => run());
  });
}

/**
 * Runs something that may move the page: at once, or after the press under way has become a click. A message that
 * appears as a field is left would otherwise push the button away from under the pointer that left it.
 */
export function afterPress(run: () => void): void {
  if (pressed) waiting.push(run);
  else run();
}
