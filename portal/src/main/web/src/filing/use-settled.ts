// SPDX-License-Identifier: Apache-2.0
import { computed, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import { canonicalValue } from '../form/canonical';
import { present } from '../form/condition';
import { fieldsOf, type Answers, type Field, type Form } from '../form/form';
import { residentIdFaults } from '../form/resident-id';
import { asProblem } from '../shared/problem';
import type { Prefill, Settled } from './filing';

/**
 * The form with what the record of a person settles, asked for as soon as a person is named: why is said beside the field, what
 * is known is filled in, and what cannot be is no choice.
 *
 * @param ask what is known with a person of this number
 */
export function useSettled(
  given: Readonly<Ref<Form | undefined>>,
  answers: Ref<Answers>,
  today: Readonly<Ref<string>>,
  ask: (idNumber: string) => Promise<Prefill>,
): ComputedRef<Form | undefined> {
  const known = shallowRef<readonly Settled[]>([]);
  const filled: Answers = {};
  const number = computed(() => {
    const settled = given.value && fieldsOf(given.value).find((field) => field.derived?.how === 'RECORD_OF_PERSON');
    const typed = settled ? String(canonicalValue('residentId', answers.value[settled.derived!.field] ?? '')) : '';
    return typed && !residentIdFaults(typed, today.value).length ? typed : '';
  });

  watch(number, async (person) => {
    known.value = [];
    if (!person) return;
    const said = await ask(person).catch((thrown: unknown) => {
      asProblem(thrown);
      return undefined;
    });
    if (person !== number.value) return;
    known.value = said?.settled ?? [];
    known.value.forEach(fill);
  });
  /** What somebody chose stays, unless it cannot be. */
  function fill({ field, choices, binding }: Settled): void {
    const chosen = answers.value[field];
    const stays = present(chosen) && chosen !== filled[field] && (!binding || choices.includes(String(chosen)));
    if (stays) return;
    filled[field] = choices[0];
    answers.value = { ...answers.value, [field]: choices[0] };
  }
  function adapted(field: Field): Field {
    const settled = known.value.find((each) => each.field === field.id);
    if (!settled) return field;
    const { binding, choices, reason } = settled;
    const options = binding && field.options ? field.options.filter(({ code }) => choices.includes(code)) : field.options;
    return { ...field, options, hint: reason, locked: binding && choices.length === 1 };
  }
  return computed(
    () =>
      given.value &&
      (known.value.length
        ? { ...given.value, sections: given.value.sections.map((section) => ({ ...section, fields: section.fields.map(adapted) })) }
        : given.value),
  );
}
