// SPDX-License-Identifier: Apache-2.0
import { computed, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { activeOn, codeList } from '../../region/code-lists';
import { useRegion } from '../../region/region-store';
import { useClock } from '../../shared/clock';
import { asProblem, type Problem } from '../../shared/problem';
import type { Field, Option } from '../form';

const MOST_LAID_OPEN = 4;
const MOST_CHARACTERS = 22;

/** Whether the choices are so few and short that they are laid open as radio buttons. */
export function fewEnough(field: Field, options: readonly Option[]): boolean {
  const characters = options.reduce((total, option) => total + option.label.length, 0);
  return !!field.options && options.length <= MOST_LAID_OPEN && characters <= (field.wide ? 2 : 1) * MOST_CHARACTERS;
}

export interface Options {
  options: ComputedRef<Option[]>;
  problem: ShallowRef<Problem | undefined>;
  loading: ComputedRef<boolean>;
  retry: () => Promise<void>;
}

/** The choices of a code field: those that came with the form, else the region's long list. */
export function useOptions(field: Ref<Field>): Options {
  const region = useRegion();
  const clock = useClock();
  const fetched = shallowRef<Option[]>();
  const problem = shallowRef<Problem>();
  const options = computed(() => field.value.options ?? fetched.value ?? []);
  const loading = computed(() => !field.value.options && !fetched.value && !problem.value);

  async function retry(): Promise<void> {
    const list = field.value.codeList;
    if (field.value.options || !list) return;
    problem.value = undefined;
    try {
      fetched.value = activeOn(await codeList(region.code, list), clock.today(region.timeZone));
    } catch (thrown) {
      problem.value = asProblem(thrown);
    }
  }
  watch(() => field.value.codeList, retry, { immediate: true });
  return { options, problem, loading, retry };
}
