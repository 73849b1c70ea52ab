// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { defineComponent, h } from 'vue';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clockText, useCountdown } from './countdown';

const NOW = new Date('2026-03-02T02:00:00Z');

describe('a countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
    setActivePinia(createPinia());
  });
  afterEach(() => vi.useRealTimers());

  function begin(seconds: number, over: () => void = () => undefined) {
    const end = new Date(NOW.getTime() + seconds * 1000).toISOString();
    const counting = defineComponent({
      setup() {
        const { clock, minutes } = useCountdown(() => end, over);
        return () => h('p', `${clock.value} ${minutes.value}`);
      },
    });
    return mount(counting);
  }

  it('shows minutes and seconds, and hours only where there are some', () => {
    expect([0, 59, 1799, 3600, 36_061].map(clockText)).toEqual(['00:00', '00:59', '29:59', '1:00:00', '10:01:01']);
  });

  it('runs, and counts a minute as long as it has not ended', async () => {
    const page = begin(121);
    expect(page.text()).toBe('02:01 3');
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.text()).toBe('02:00 2');
    page.unmount();
  });

  it('tells when it is over, and again later while it stays on the page', async () => {
    const over = vi.fn();
    const page = begin(2, over);
    await vi.advanceTimersByTimeAsync(1000);
    expect(over).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(over).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(over).toHaveBeenCalledTimes(2);
    page.unmount();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(over).toHaveBeenCalledTimes(2);
  });
});
