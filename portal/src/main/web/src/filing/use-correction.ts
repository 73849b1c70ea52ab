// SPDX-License-Identifier: Apache-2.0
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { present } from '../form/condition';
import type { Answers, Form, Option } from '../form/form';
import { codeList } from '../region/code-lists';
import type { Corrects } from '../region/declaration';
import { useRegion } from '../region/region-store';
import { asProblem } from '../shared/problem';
import { askedAbout, wrongField, type Mended } from './correcting';
import { pinnedForm, prefill } from './filing-api';

export interface Correction {
  /** Learns what is mended before the form is opened; a filing that mends none is asked as it is declared. */
  about: (corrects: Corrects | null | undefined, type: string, mends: string | null | undefined, onBehalfOf?: string) => Promise<void>;
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
    const { corrects, inForce } = mended.value;
    const { oldField, newField } = corrects;
    // What was typed for another answer is not right for this one; what was kept from before a reload is.
    const right = before ? undefined : answers.value[newField];
    answers.value = { ...answers.value, [oldField]: now && inForce[now.id], [newField]: right };
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
  const about: Correction['about'] = async (corrects, type, mends, onBehalfOf) => {
    if (!corrects || !mends) return;
    const [original, known] = await Promise.all([pinnedForm(mends), prefill(region.code, type, mends, undefined, onBehalfOf)]);
    mended.value = { corrects, form: original, inForce: known.inForce ?? {} };
  };
  function sent(all: Answers): Answers {
    const field = mended.value?.corrects.newField;
    return field && present(all[field]) ? { ...all, [field]: String(all[field]) } : all;
  }
  return { about, form, sent };
}
