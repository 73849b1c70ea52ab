// SPDX-License-Identifier: Apache-2.0
import { ref, watch, type Ref } from 'vue';

/** The columns a person has put away in a list, remembered on this device. */
export function useHiddenColumns(list: () => string, storage: Storage = localStorage): Ref<string[]> {
  const key = (): string => `banjie-columns:${list()}`;
  const hidden = ref<string[]>([]);
  watch(
    list,
    () => {
      hidden.value = JSON.parse(storage.getItem(key()) ?? '[]') as string[];
    },
    { immediate: true },
  );
  watch(hidden, (now) => {
    if (now.length) storage.setItem(key(), JSON.stringify(now));
    else storage.removeItem(key());
  });
  return hidden;
}
