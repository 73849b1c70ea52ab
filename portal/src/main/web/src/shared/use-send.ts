// SPDX-License-Identifier: Apache-2.0
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { asProblem, type Problem } from './problem';

export interface Send {
  sending: Ref<boolean>;
  problem: ShallowRef<Problem | undefined>;
  /** Runs one write; a second call while the first is under way does nothing. Answers undefined when it failed. */
  run: <T>(write: () => Promise<T>) => Promise<T | undefined>;
}

/** Guards one button: busy while sending, the problem kept for showing, double clicks harmless. */
export function useSend(): Send {
  const sending = ref(false);
  const problem = shallowRef<Problem>();

  async function run<T>(write: () => Promise<T>): Promise<T | undefined> {
    if (sending.value) return undefined;
    sending.value = true;
    problem.value = undefined;
    try {
      return await write();
    } catch (thrown) {
      problem.value = asProblem(thrown);
      return undefined;
    } finally {
      sending.value = false;
    }
  }
  return { sending, problem, run };
}
