// SPDX-License-Identifier: Apache-2.0
import { nextTick, shallowRef, type ShallowRef } from 'vue';
import type { Answers } from '../form/form';
import type { Preview } from './filing';
import type { FormPage } from './use-form-page';

export interface SecondLook {
  /** What is looked at again; absent while the form is filled in. */
  look: ShallowRef<Preview | undefined>;
  /** Asks what would be handed in; nothing is looked at where that is refused. */
  ask: () => Promise<void>;
  /** Goes back to the form, at its buttons. */
  back: () => Promise<void>;
}

/** What one confirms before handing in stands in the page, in the place of the form's buttons. */
export function useSecondLook(
  page: FormPage,
  preview: (answers: Answers) => Promise<Preview>,
  ending: Readonly<ShallowRef<{ focus: () => void } | null>>,
): SecondLook {
  const look = shallowRef<Preview>();

  async function ask(): Promise<void> {
    look.value = await page.ask(preview);
  }
  async function back(): Promise<void> {
    look.value = undefined;
    page.problem.value = undefined;
    await nextTick();
    ending.value?.focus();
  }
  return { look, ask, back };
}
