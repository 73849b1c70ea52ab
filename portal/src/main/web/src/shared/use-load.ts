// SPDX-License-Identifier: Apache-2.0
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { asProblem, type Problem } from './problem';

export interface Load<T> {
  data: ShallowRef<T | undefined>;
  problem: ShallowRef<Problem | undefined>;
  loading: Ref<boolean>;
  /** Loads again; what an older, slower answer brings is thrown away. */
  reload: () => Promise<void>;
}

/** Keeps what a page shows: the data, the problem that stands in its way, and whether it is being fetched. */
export function useLoad<T>(fetchData: () => Promise<T>): Load<T> {
  const data = shallowRef<T>();
  const problem = shallowRef<Problem>();
  const loading = ref(false);
  let latest = 0;

  async function reload(): Promise<void> {
    const mine = ++latest;
    loading.value = true;
    try {
      const fetched = await fetchData();
      if (mine !== latest) return;
      data.value = fetched;
      problem.value = undefined;
    } catch (thrown) {
      if (mine === latest) problem.value = asProblem(thrown);
    } finally {
      if (mine === latest) loading.value = false;
    }
  }
  return { data, problem, loading, reload };
}
