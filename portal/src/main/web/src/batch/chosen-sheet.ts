// SPDX-License-Identifier: Apache-2.0
import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** The file of a dry run, so that it need not be looked for again to be filed. */
export const useChosenSheet = defineStore('chosen-sheet', () => {
  const chosen = shallowRef<{ batch: string; type: string; file: File }>();

  function keep(batch: string, type: string, file: File): void {
    chosen.value = { batch, type, file };
  }
  /** The file that was kept for a type; whoever asks takes it along. */
  function take(type: string): File | undefined {
    const file = chosen.value?.type === type ? chosen.value.file : undefined;
    chosen.value = undefined;
    return file;
  }
  return { keep, take };
});
