// SPDX-License-Identifier: Apache-2.0
import { readonly, ref, type Ref } from 'vue';
import { measureRoom } from './room';

const KEY = 'banjie-large-type';
const on = ref(false);

/** Whether the portal is shown in large type: one mark on the root, from which every size and colour follows. */
export const largeType: Readonly<Ref<boolean>> = readonly(on);

/** Chooses between large and plain type, and remembers it on this device. */
export function showLargeType(large: boolean): void {
  if (large) localStorage.setItem(KEY, 'on');
  else localStorage.removeItem(KEY);
  apply();
}

/** Shows what was chosen before; called before anything is drawn, and heeds the choice made in another tab. */
export function rememberTypeSize(): void {
  apply();
  window.addEventListener('storage', apply);
}

function apply(): void {
  on.value = localStorage.getItem(KEY) === 'on';
  document.documentElement.classList.toggle('large', on.value);
  measureRoom();
}
