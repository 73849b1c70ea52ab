// SPDX-License-Identifier: Apache-2.0
import { onBeforeUnmount, onMounted, ref, watch, type Ref } from 'vue';

/** What a key does in the clerk's queue. */
export type QueueCommand = 'next' | 'previous' | 'open' | 'tick' | 'approve' | 'return' | 'help';

const COMMANDS: Record<string, QueueCommand> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Enter: 'open',
  x: 'tick',
  a: 'approve',
  r: 'return',
  '?': 'help',
};
const SWITCH = 'banjie-queue-keys';

/** The command of a key press; none while typing, with a modifier held, or on a control that uses the key itself. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>): QueueCommand | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const target = event.target as Element | null;
  if (target?.closest?.('input:not([type=checkbox]), textarea, select, [role=combobox]')) return undefined;
  if (event.key === 'Enter' && target?.closest?.('a, button, input')) return undefined;
  return COMMANDS[event.key];
}

/** Listens for single keys on the page; a person can switch them off, and that is remembered on this device. */
export function useQueueKeys(handle: (command: QueueCommand) => boolean): Ref<boolean> {
  const enabled = ref(localStorage.getItem(SWITCH) !== 'off');
  watch(enabled, (on) => (on ? localStorage.removeItem(SWITCH) : localStorage.setItem(SWITCH, 'off')));

  function pressed(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command && (enabled.value || command === 'help') && handle(command)) event.preventDefault();
  }
  onMounted(() => document.addEventListener('keydown', pressed));
  onBeforeUnmount(() => document.removeEventListener('keydown', pressed));
  return enabled;
}
