// SPDX-License-Identifier: Apache-2.0
import { computed, ref, shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import type { Violation } from '../shared/problem';

export interface Faults {
  /** What the error summary lists: a snapshot of the last try, so that it does not shift while the person mends. */
  summary: ShallowRef<readonly Violation[]>;
  faultsAt: (field: string) => Violation[];
  /** The person has left a field: from now on what is wrong with its content is said at once. */
  touch: (field: string) => void;
  /** An answer was changed: what the server said about it no longer counts. */
  changed: (field: string) => void;
  /** Takes stock at a try to send, with what the server found; answers whether nothing stands in the way. */
  present: (found: readonly Violation[]) => boolean;
}

/** Decides which findings are visible when: nobody is scolded for a field not reached yet. */
export function useFaults(judge: () => Violation[]): Faults {
  const touched = ref(new Set<string>());
  const tried = ref(false);
  const fromServer = ref<Violation[]>([]);
  const summary = shallowRef<readonly Violation[]>([]);
  const own: ComputedRef<Violation[]> = computed(judge);

  function faultsAt(field: string): Violation[] {
    const mine = own.value.filter((fault) => fault.field === field && speaks(fault));
    const said = new Set(mine.map((fault) => fault.message));
    return [...mine, ...fromServer.value.filter((fault) => fault.field === field && !said.has(fault.message))];
  }
  function speaks(fault: Violation): boolean {
    return tried.value || (fault.code !== 'required' && touched.value.has(fault.field.replace(/[[.].*$/, '')));
  }
  function touch(field: string): void {
    touched.value.add(field);
  }
  function changed(field: string): void {
    fromServer.value = fromServer.value.filter((fault) => fault.field.replace(/[[.].*$/, '') !== field);
  }
  function present(found: readonly Violation[]): boolean {
    tried.value = true;
    fromServer.value = [...found];
    const errors = [...own.value, ...found].filter((fault) => fault.severity === 'ERROR');
    summary.value = errors.filter(
      (fault, index) => errors.findIndex((other) => other.field === fault.field && other.message === fault.message) === index,
    );
    return summary.value.length === 0;
  }
  return { summary, faultsAt, touch, changed, present };
}
