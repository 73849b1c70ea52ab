// SPDX-License-Identifier: Apache-2.0
import { computed, onUnmounted, ref, watch, type ComputedRef } from 'vue';
import { useClock } from './clock';

const SECOND = 1000;
/** How often the end is told of again while nothing has come of it: the server's clock may be a little behind. */
const AGAIN = 5;

export interface Countdown {
  /** What is left as mm:ss, or h:mm:ss. */
  clock: ComputedRef<string>;
  /** What is left in minutes, begun ones included. */
  minutes: ComputedRef<number>;
  running: ComputedRef<boolean>;
}

/** Counts down to an instant by the server's time and tells when it has passed. */
export function useCountdown(until: () => string | null | undefined, over: () => void): Countdown {
  const server = useClock();
  const seconds = ref(0);
  let passed = 0;

  function look(): void {
    const end = Date.parse(until() ?? '');
    seconds.value = Number.isNaN(end) ? 0 : Math.max(0, Math.ceil((end - server.instant().getTime()) / SECOND));
    if (seconds.value) passed = 0;
    else if (!Number.isNaN(end) && ++passed % AGAIN === 1) over();
  }
  look();
  const timer = setInterval(look, SECOND);
  onUnmounted(() => clearInterval(timer));
  watch(until, look);
  return {
    clock: computed(() => clockText(seconds.value)),
    minutes: computed(() => Math.ceil(seconds.value / 60)),
    running: computed(() => seconds.value > 0),
  };
}

export function clockText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const short = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return seconds < 3600 ? short : `${Math.floor(seconds / 3600)}:${short}`;
}
