// SPDX-License-Identifier: Apache-2.0
import { mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { elementPlus } from '../shared/element';
import FilingForm from './FilingForm.vue';
import type { Answers, Form } from './form';
import { texts } from './texts';

const form: Form = {
  type: 'sample',
  version: '1',
  label: '样例',
  sections: [
    {
      id: 'worker',
      label: '劳动者信息',
      fields: [
        { id: 'workerName', label: '姓名', type: 'text', required: true, hint: '与身份证一致' },
        { id: 'idNumber', label: '证件号码', type: 'residentId', required: true },
        {
          id: 'term',
          label: '期限类型',
          type: 'code',
          required: true,
          options: [
            { code: '1', label: '固定' },
            { code: '2', label: '无固定' },
          ],
        },
        {
          id: 'end',
          label: '结束日期',
          type: 'date',
          required: false,
          shownWhen: { op: 'equals', left: { field: 'term' }, right: { value: '1' } },
          requiredWhen: { op: 'always' },
        },
        { id: 'mailing', label: '地址', type: 'text', required: false, readOnly: true },
      ],
    },
  ],
};

async function open(first: Answers = {}): Promise<VueWrapper<InstanceType<typeof FilingForm>>> {
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
const answersOf = (wrapper: VueWrapper): Answers => wrapper.props('modelValue' as never) as Answers;

beforeEach(() => {
  document.body.innerHTML = '';
  setActivePinia(createPinia());
});

describe('a declared form', () => {
  it('binds each label, hint and required mark to its control', async () => {
    const wrapper = await open();
    const input = wrapper.get('#field-workerName');
    expect(wrapper.get('label[for="field-workerName"]').text()).toContain('姓名');
    expect(input.attributes('aria-describedby')).toBe('field-workerName-hint');
    expect(input.attributes('aria-required')).toBe('true');
    expect(wrapper.get('#field-term').attributes('aria-labelledby')).toBe('field-term-label');
  });

  it('shows a field only while its condition holds', async () => {
    const wrapper = await open();
    expect(wrapper.find('#field-end').exists()).toBe(false);
    await wrapper.get('input[value="1"]').setValue(true);
    expect(wrapper.find('#field-end').exists()).toBe(true);
    await wrapper.get('input[value="2"]').setValue(true);
    expect(wrapper.find('#field-end').exists()).toBe(false);
  });

  it('does not scold for a field not reached yet, but at once for nonsense in one that was left', async () => {
    const wrapper = await open();
    const input = wrapper.get('#field-idNumber');
    await input.trigger('focusout');
    expect(wrapper.text()).not.toContain(texts.fillIn('证件号码'));
    await input.setValue('310101199003070010');
    await input.trigger('focusout');
    expect(wrapper.get('#field-idNumber-error').text()).toContain(texts.idCheck('9', '0'));
    expect(wrapper.get('#field-idNumber').attributes('aria-invalid')).toBe('true');
  });

  it('says everything wrong at once on top, takes the focus there, and leads to each field', async () => {
    const wrapper = await open();
    expect(wrapper.vm.check()).toBe(false);
    await nextTick();
    await nextTick();
    const summary = wrapper.get('[role=alert]');
    expect(document.activeElement).toBe(summary.element);
    expect(summary.findAll('a').map((link) => link.text())).toEqual([
      texts.fillIn('姓名'),
      texts.fillIn('证件号码'),
      texts.choose('期限类型'),
    ]);
    await summary.get('a').trigger('click');
    expect(document.activeElement?.id).toBe('field-workerName');
    await summary.findAll('a')[2]!.trigger('click');
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
  });

  it("shows the server's findings in the same way, until the answer is changed", async () => {
    const wrapper = await open({ workerName: '孙丽', idNumber: '220102199306180244', term: '2' });
    const found = {
      field: 'idNumber',
      code: 'held',
      severity: 'ERROR' as const,
      message: '此人存在未审核的备案信息',
      legalBasis: '第六十九条',
      fix: '请先解除',
    };
    expect(wrapper.vm.check([found])).toBe(false);
    await nextTick();
    expect(wrapper.get('[role=alert]').text()).toContain('证件号码：此人存在未审核的备案信息');
    expect(wrapper.get('#field-idNumber-error').text()).toContain('第六十九条');
    await wrapper.get('#field-idNumber').setValue('630101199501010072');
    expect(wrapper.find('#field-idNumber-error').exists()).toBe(false);
  });

  it('lets a warning stand beside its field without blocking', async () => {
    const wrapper = await open({ workerName: '孙丽', idNumber: '220102199306180244', term: '2' });
    expect(wrapper.vm.check([{ field: 'workerName', code: 'w', severity: 'WARN', message: '请核对' }])).toBe(true);
    await nextTick();
    expect(wrapper.get('#field-workerName-warning').text()).toContain('请核对');
    expect(wrapper.find('[role=alert]').exists()).toBe(false);
  });

  it('brings what was typed into its shape when the field is left', async () => {
    const wrapper = await open({ term: '1' });
    const end = wrapper.get('#field-end');
    await end.setValue('2026/3/1');
    await end.trigger('change');
    expect(answersOf(wrapper).end).toBe('2026-03-01');
    expect(wrapper.text()).toContain('2026年3月1日 星期日');
  });

  it('counts how far one has come', async () => {
    const wrapper = await open({ term: '1' });
    expect(wrapper.text()).toContain(texts.progress(1, 4));
    await wrapper.get('#field-workerName').setValue('孙丽');
    expect(wrapper.text()).toContain(texts.progress(2, 4));
  });
});
