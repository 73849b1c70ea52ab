// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useTaskEvents } from './task-events';

let tell: (filing: string) => void;

class Source {
  addEventListener(_name: string, listener: (event: { data: string }) => void): void {
    tell = (filing) => listener({ data: JSON.stringify({ filing, status: 'APPROVED' }) });
  }
  close(): void {}
}
const watching = (changed: () => void, about?: () => string) =>
  mount({ setup: () => useTaskEvents(changed, about), template: '<div />' });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', Source);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('news of tasks', () => {
  it('are one call for many changes', () => {
    const changed = vi.fn();
    watching(changed);
    tell('a');
    tell('b');
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('of other filings are none of a page about one', () => {
    const changed = vi.fn();
    watching(changed, () => 'a');
    tell('b');
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
    tell('a');
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('come no more when the page is left', () => {
    const changed = vi.fn();
    const page = watching(changed);
    tell('a');
    page.unmount();
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
  });
});
