// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it } from 'vitest';
import { largeType, rememberTypeSize, showLargeType } from './large-type';

const root = document.documentElement;
afterEach(() => showLargeType(false));

describe('large type', () => {
  it('is a mark on the root, and is remembered', () => {
    showLargeType(true);
    expect([largeType.value, root.classList.contains('large')]).toEqual([true, true]);
    root.classList.remove('large');
    rememberTypeSize();
    expect(root.classList.contains('large')).toBe(true);
  });

  it('is put away again', () => {
    showLargeType(true);
    showLargeType(false);
    rememberTypeSize();
    expect([largeType.value, root.classList.contains('large')]).toEqual([false, false]);
  });

  it('follows the choice made in another tab', () => {
    rememberTypeSize();
    localStorage.setItem('banjie-large-type', 'on');
    window.dispatchEvent(new Event('storage'));
    expect(largeType.value).toBe(true);
  });
});
