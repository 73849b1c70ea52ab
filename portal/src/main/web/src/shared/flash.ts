// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { ref } from 'vue';
import type { Violation } from './problem';

export interface Flash {
  text: string;
  /** Where the message leads, as a route path with its words. */
  link?: { to: string; text: string };
  warnings?: readonly Violation[];
}

/** One message that survives the way to the next page: what was just done. */
export const useFlash = defineStore('flash', () => {
  const pending = ref<Flash>();
  const shown = ref<Flash>();

  function say(flash: Flash): void {
    pending.value = flash;
  }
  /** Called on every change of page: shows what the last page left, forgets what was shown. */
  function turnPage(): void {
    shown.value = pending.value;
    pending.value = undefined;
  }
  function sayHere(flash: Flash): void {
    shown.value = flash;
  }
  function dismiss(): void {
    shown.value = undefined;
  }
  return { shown, say, sayHere, turnPage, dismiss };
});
