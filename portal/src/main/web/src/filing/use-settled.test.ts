// SPDX-License-Identifier: Apache-2.0
import { flushPromises } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { effectScope, nextTick, ref, shallowRef } from 'vue';
import { fieldsOf, type Answers, type Form } from '../form/form';
import type { Prefill, Settled } from './filing';
import { useSettled } from './use-settled';

const KNOWN = '11010519491231002X';
const UNKNOWN = '420106200002290020';
const form = {
  type: 'joining',
  version: '1',
  label: '',
  sections: [
    {
      id: 's',
      label: '',
      fields: [
        { id: 'idNumber', label: '', type: 'residentId', required: true },
        {
          id: 'why',
          label: '',
          type: 'code',
          required: true,
          options: ['N', 'A', 'M'].map((code) => ({ code, label: code })),
          derived: { how: 'RECORD_OF_PERSON', field: 'idNumber' },
        },
      ],
    },
  ],
} as Form;
const RECORD: Record<string, Settled> = {
  [KNOWN]: { field: 'why', choices: ['A', 'M'], binding: true, reason: 'joined before' },
  [UNKNOWN]: { field: 'why', choices: ['N', 'M'], binding: false, reason: 'never heard of' },
};

function open(): { answers: { value: Answers }; why: () => { options: string[]; hint: unknown }; name: (number: string) => Promise<void> } {
  const answers = ref<Answers>({});
  const ask = async (number: string): Promise<Prefill> => ({ answers: {}, settled: [RECORD[number]!] });
  const shown = effectScope().run(() => useSettled(shallowRef<Form | undefined>(form), answers, ref('2026-05-12'), ask))!;
  return {
    answers,
    why: () => {
      const field = fieldsOf(shown.value!).find(({ id }) => id === 'why')!;
      return { options: field.options!.map(({ code }) => code), hint: field.hint };
    },
    name: async (number) => {
      answers.value = { ...answers.value, idNumber: number };
      await nextTick();
      await flushPromises();
    },
  };
}

describe('what the record of a person settles', () => {
  it('is filled in as soon as the person is named, and why is said', async () => {
    const { answers, why, name } = open();
    expect(why().options).toEqual(['N', 'A', 'M']);
    await name(KNOWN);
    expect(answers.value.why).toBe('A');
    expect(why()).toEqual({ options: ['A', 'M'], hint: 'joined before' });
  });
  it('goes with the person', async () => {
    const { answers, why, name } = open();
    await name(KNOWN);
    await name(UNKNOWN);
    expect(answers.value.why).toBe('N');
    expect(why()).toEqual({ options: ['N', 'A', 'M'], hint: 'never heard of' });
    await name('4201');
    expect(why().hint).toBeUndefined();
  });
  it('leaves what somebody chose, as far as it can be', async () => {
    const { answers, name } = open();
    answers.value = { why: 'M' };
    await name(KNOWN);
    expect(answers.value.why).toBe('M');
    answers.value = { ...answers.value, why: 'N' };
    await name(UNKNOWN);
    expect(answers.value.why).toBe('N');
    await name(KNOWN);
    expect(answers.value.why).toBe('A');
  });
});
