// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { call, serverAhead } from './http';
import { dayOf } from './instants';
import { Problem } from './problem';

/** The server's time: the demonstration's clock where there is one, else what its answers are dated with. */
export const useClock = defineStore('clock', () => {
  const offset = ref(0);
  const demonstration = ref(false);
  const tick = ref(Date.now());
  let asked = false;
  const now = computed(() => new Date(tick.value + offset.value));

  /** Asks the server, once; only who is signed in is told, and until then the clock of this device must do. */
  async function know(): Promise<void> {
    if (asked) return;
    asked = true;
    await load();
  }
  async function load(): Promise<void> {
    try {
      const answer = await call<{ now: string }>('/demo/clock');
      offset.value = new Date(answer.now).getTime() - Date.now();
      demonstration.value = true;
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      demonstration.value = false;
      offset.value = serverAhead();
    }
  }
  function start(): void {
    setInterval(() => {
      tick.value = Date.now();
    }, 15_000);
  }
  /** This instant, to the millisecond. */
  function instant(): Date {
    return new Date(Date.now() + offset.value);
  }
  /** Today's calendar day in a time zone, as yyyy-MM-dd. */
  function today(timeZone: string): string {
    return dayOf(instant(), timeZone);
  }
  return { now, demonstration, know, load, start, instant, today };
});
