// SPDX-License-Identifier: Apache-2.0
import { onBeforeUnmount, reactive, watch, type Ref } from 'vue';

const ROOM_WANTED = 260;
const GAP = 4;

/** Keeps a list beside its control, below it or above where there is more room, and out of every clipping box. */
export function useFloating(control: Ref<HTMLElement | null>, open: Ref<boolean>): Record<string, string> {
  const place = reactive<Record<string, string>>({});

  function lay(): void {
    const box = control.value?.getBoundingClientRect();
    if (!box) return;
    const below = window.innerHeight - box.bottom - GAP * 2;
    const up = below < ROOM_WANTED && box.top > below;
    place.left = `${box.left}px`;
    place.width = `${box.width}px`;
    place.maxHeight = `${Math.min(up ? box.top - GAP * 2 : below, 360)}px`;
    place.top = up ? 'auto' : `${box.bottom + GAP}px`;
    place.bottom = up ? `${window.innerHeight - box.top + GAP}px` : 'auto';
  }
  function listen(on: boolean): void {
    const change = on ? window.addEventListener.bind(window) : window.removeEventListener.bind(window);
    change('scroll', lay, true);
    change('resize', lay);
  }
  watch(open, (now) => {
    if (now) lay();
    listen(now);
  });
  onBeforeUnmount(() => listen(false));
  return place;
}
