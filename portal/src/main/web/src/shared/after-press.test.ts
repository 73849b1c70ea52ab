// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPress } from './after-press';

afterEach(() => vi.useRealTimers());

describe('what may move the page', () => {
  it('happens at once while nothing is pressed', () => {
    const moved = vi.fn();
    afterPress(moved);
    expect(moved).toHaveBeenCalledOnce();
  });

  it('waits for the click of a press under way, so that the button stays under the pointer', () => {
    vi.useFakeTimers();
    const order: string[] = [];
    document.addEventListener('click', () => order.push('click'), { once: true });
    document.dispatchEvent(new Event('pointerdown'));
    afterPress(() => order.push('moved'));
    document.dispatchEvent(new Event('pointerup'));
    document.dispatchEvent(new Event('click'));
    vi.runAllTimers();
    expect(order).toEqual(['click', 'moved']);
  });
});
