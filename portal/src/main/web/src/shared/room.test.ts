// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { roomOf } from './room';

describe('the room in a window', () => {
  it('is counted in the size of its type', () => {
    expect([roomOf(1280, 16), roomOf(1280, 21), roomOf(900, 16), roomOf(900, 21), roomOf(400, 16)]).toEqual([
      '',
      'snug',
      'snug medium',
      'snug medium narrow',
      'snug medium narrow',
    ]);
  });
});
