// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { commandOf } from './queue-keys';

function press(key: string, target: Element = document.body, more: Partial<KeyboardEvent> = {}) {
  return commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, target, ...more });
}

describe('the keys of the queue', () => {
  it('move, open, tick and decide', () => {
    expect(['j', 'ArrowDown', 'k', 'ArrowUp', 'Enter', 'x', 'a', 'r', '?'].map((key) => press(key))).toEqual([
      'next',
      'next',
      'previous',
      'previous',
      'open',
      'tick',
      'approve',
      'return',
      'help',
    ]);
  });

  it('do nothing while somebody types or holds a modifier', () => {
    const input = document.createElement('input');
    const area = document.createElement('textarea');
    expect([press('a', input), press('r', area), press('r', document.body, { ctrlKey: true })]).toEqual([undefined, undefined, undefined]);
  });

  it('leave Enter to the link or button it stands on', () => {
    expect(press('Enter', document.createElement('a'))).toBeUndefined();
    expect(press('j', document.createElement('a'))).toBe('next');
  });
});
