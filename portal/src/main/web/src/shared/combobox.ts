// SPDX-License-Identifier: Apache-2.0

/** One choice; `level` indents it below its parent, and what is disabled is only there for orientation. */
export interface Choice {
  code: string;
  label: string;
  level?: number;
  disabled?: boolean;
}

/** No more are drawn at once; whoever wants another one types a few characters. */
export const MOST_DRAWN = 120;

/** The choices that contain what was typed in their label, or begin with it in their code, with the branches they stand under. */
export function matching(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.trim().toUpperCase();
  if (!words) return [...choices];
  const kept = new Set<Choice>();
  let above: Choice[] = [];
  for (const choice of choices) {
    const level = choice.level ?? 0;
    above = above.filter((ancestor) => (ancestor.level ?? 0) < level);
    if (choice.label.toUpperCase().includes(words) || choice.code.toUpperCase().startsWith(words)) {
      above.forEach((ancestor) => kept.add(ancestor));
      kept.add(choice);
    }
    above.push(choice);
  }
  return [...kept];
}

/** The choice that somebody means who typed it out in full, by label or by code. */
export function meant(choices: readonly Choice[], typed: string): Choice | undefined {
  const words = typed.trim().toUpperCase();
  return choices.find((choice) => !choice.disabled && (choice.label.toUpperCase() === words || choice.code.toUpperCase() === words));
}

/** The next choice that can be taken, going up or down and round the ends. */
export function nextIndex(choices: readonly Choice[], from: number, step: 1 | -1): number {
  const count = Math.min(choices.length, MOST_DRAWN);
  for (let walked = 1; walked <= count; walked += 1) {
    const index = (((from + step * walked) % count) + count) % count;
    if (!choices[index]?.disabled) return index;
  }
  return -1;
}
