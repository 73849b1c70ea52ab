// SPDX-License-Identifier: Apache-2.0
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { present } from '../form/condition';
import type { Answers, Form, Option } from '../form/form';
import { codeList } from '../region/code-lists';
import { useRegion } from '../region/region-store';
import { asProblem } from '../shared/problem';
import { askedAbout, oldWords, wrongField, type Mended } from './correcting';

export interface Correction {
  mended: Ref<Mended | undefined>;
  /** The form as it is asked; the one given where nothing is mended. */
  form: ComputedRef<Form | undefined>;
  /** The answers as they are sent. */
  sent: (answers: Answers) => Answers;
}

/** Asks a correction about the filing it mends, and fills in what stands there once it is said what is wrong. */
export function useCorrection(given: Readonly<Ref<Form | undefined>>, answers: Ref<Answers>): Correction {
  const region = useRegion();
  const mended = shallowRef<Mended>();
  const options = ref<Option[]>([]);
  const wrong = computed(() => (mended.value ? wrongField(mended.value, answers.value) : undefined));
  const form = computed(() =>
    given.value && mended.value ? askedAbout(given.value, mended.value, answers.value, options.value) : given.value,
  );

  watch(wrong, async (now, before) => {
    options.value = now?.options ?? (now?.codeList ? await choices(now.codeList) : []);
    if (!mended.value || wrong.value !== now) return;
    const { oldField, newField } = mended.value.corrects;
    // What was typed for another answer is not right for this one; what was kept from before a reload is.
    const right = before ? undefined : answers.value[newField];
    answers.value = { ...answers.value, [oldField]: oldWords(mended.value, now, options.value), [newField]: right };
  });
  /** Where they cannot be had, what is right is typed. */
  async function choices(list: string): Promise<Option[]> {
    try {
      return await codeList(region.code, list);
    } catch (thrown) {
      asProblem(thrown);
      return [];
    }
  }
  function sent(all: Answers): Answers {
    const field = mended.value?.corrects.newField;
    return field && present(all[field]) ? { ...all, [field]: String(all[field]) } : all;
  }
  return { mended, form, sent };
}
