// SPDX-License-Identifier: Apache-2.0
import { nextTick, onMounted, watch, type Ref } from 'vue';

/**
 * Writes aria-describedby, aria-invalid and aria-labelledby onto the input inside a library control that does not
 * pass them on, so that a screen reader hears the hint and the error with the field.
 */
export function useControlNames(root: Ref<{ $el?: HTMLElement } | null>, props: { inputId: string; describedBy?: string; invalid?: boolean }): void {
  async function write(): Promise<void> {
    await nextTick();
    const input = root.value?.$el?.querySelector?.('input');
    if (!input) return;
    setOrRemove(input, 'aria-describedby', props.describedBy);
    setOrRemove(input, 'aria-invalid', props.invalid ? 'true' : undefined);
    setOrRemove(input, 'aria-labelledby', `${props.inputId}-label`);
  }
  onMounted(write);
  watch(() => [props.describedBy, props.invalid], write);
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
