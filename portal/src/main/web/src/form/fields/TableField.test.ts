// SPDX-License-Identifier: Apache-2.0
import { mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { elementPlus } from '../../shared/element';
import FilingForm from '../FilingForm.vue';
import type { Answers, Form } from '../form';
import { texts } from '../texts';

const form: Form = {
  type: 'sample',
  version: '1',
  label: '样例',
  sections: [
    {
      id: 'pay',
      label: '补缴',
      fields: [
        {
          id: 'segments',
          label: '时段',
          type: 'table',
          required: false,
          columns: [
            { id: 'from', label: '起', type: 'month', required: true },
            { id: 'to', label: '止', type: 'month', required: true },
            { id: 'wage', label: '工资', type: 'money', required: false },
          ],
        },
      ],
    },
  ],
};

async function open(first: Answers): Promise<VueWrapper<InstanceType<typeof FilingForm>>> {
  const wrapper = mount(FilingForm, {
    props: {
      form,
      today: '2026-03-01',
      modelValue: first,
      'onUpdate:modelValue': (answers: Answers) => wrapper.setProps({ modelValue: answers }),
    },
    global: { plugins: [createPinia(), { install: elementPlus }] },
    attachTo: document.body,
  }) as VueWrapper<InstanceType<typeof FilingForm>>;
  await nextTick();
  return wrapper;
}
const settled = async (): Promise<void> => {
  await nextTick();
  await nextTick();
};
const answersOf = (wrapper: VueWrapper): Answers => wrapper.props('modelValue' as never) as Answers;
const rows = [
  { from: '2025-01', to: '2025-02' },
  { from: '2025-04', to: '2025-05' },
  { from: '2025-07', to: '2025-08' },
];

beforeEach(() => {
  document.body.innerHTML = '';
  setActivePinia(createPinia());
});

describe('rows of further fields', () => {
  it('are added with the focus in their first cell', async () => {
    const wrapper = await open({});
    await wrapper.get('button[data-add]').trigger('click');
    await settled();
    expect(document.activeElement?.id).toBe('field-segments-0-from');
    await wrapper.get('#field-segments-0-from').setValue('202501');
    expect(answersOf(wrapper)).toEqual({ segments: [{ from: '2025-01' }] });
  });

  it('are removed with the focus on what takes their place', async () => {
    const wrapper = await open({ segments: rows });
    await wrapper.findAll('button[data-row]')[1]!.trigger('click');
    await settled();
    expect(answersOf(wrapper).segments).toEqual([rows[0], rows[2]]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(texts.removeRow(2));
    await wrapper.findAll('button[data-row]')[1]!.trigger('click');
    await settled();
    expect((document.activeElement as HTMLElement).dataset.add).toBeDefined();
  });

  it('say what is wrong at each cell, all of it at once, and count an empty row for nothing', async () => {
    const wrapper = await open({ segments: [{ from: '2025-13', wage: '三千' }, {}, { from: '2025-04', to: '2025-05' }] });
    expect(wrapper.vm.check()).toBe(false);
    await settled();
    expect(
      wrapper
        .get('[role=alert]')
        .findAll('a')
        .map((link) => link.text()),
    ).toEqual([
      `${texts.cell('时段', 1, '起')}：${texts.month}`,
      `${texts.cell('时段', 1, '止')}：${texts.fillIn('止')}`,
      `${texts.cell('时段', 1, '工资')}：${texts.money}`,
    ]);
    expect(wrapper.get('#field-segments-0-to-error').text()).toBe(texts.fillIn('止'));
    expect(wrapper.get('#field-segments-0-wage').attributes('aria-invalid')).toBe('true');
    expect(wrapper.find('#field-segments-1-from-error').exists()).toBe(false);
  });

  it('show what the server says of one cell, until the table is changed', async () => {
    const wrapper = await open({ segments: rows });
    wrapper.vm.check([{ field: 'segments[2].to', code: 'late', severity: 'ERROR', message: '应早于本月' }]);
    await settled();
    expect(wrapper.get('#field-segments-2-to-error').text()).toContain('应早于本月');
    await wrapper.get('[role=alert] a').trigger('click');
    expect(document.activeElement?.id).toBe('field-segments-2-to');
    await wrapper.get('#field-segments-2-to').setValue('2025-07');
    expect(wrapper.find('#field-segments-2-to-error').exists()).toBe(false);
  });
});
