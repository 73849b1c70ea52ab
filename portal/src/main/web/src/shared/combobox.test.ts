// SPDX-License-Identifier: Apache-2.0
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { matching, meant, nextIndex, type Choice } from './combobox';
import ComboBox from './ComboBox.vue';

const tree: Choice[] = [
  { code: 'p', label: '省', level: 0, disabled: true },
  { code: 'c1', label: '甲市劳动关系', level: 1 },
  { code: 'c2', label: '乙市', level: 1, disabled: true },
  { code: 'd', label: '工业园区', level: 2 },
];

describe('the choices of a combobox', () => {
  it('keep the branch above a hit for orientation', () => {
    expect(matching(tree, '园区').map((choice) => choice.code)).toEqual(['p', 'c2', 'd']);
    expect(matching(tree, '甲').map((choice) => choice.code)).toEqual(['p', 'c1']);
  });

  it('are found by the beginning of their code', () => {
    expect(matching([{ code: '0300', label: '畜牧业' }], '03').map((choice) => choice.code)).toEqual(['0300']);
  });

  it('walk round the ends and past what cannot be taken', () => {
    expect([nextIndex(tree, -1, 1), nextIndex(tree, 1, 1), nextIndex(tree, 3, 1), nextIndex(tree, 1, -1)]).toEqual([1, 3, 1, 3]);
    expect(nextIndex([tree[0]!], -1, 1)).toBe(-1);
  });

  it('are meant when typed out in full', () => {
    expect(meant(tree, ' 工业园区 ')?.code).toBe('d');
    expect(meant(tree, '省')).toBeUndefined();
  });
});

describe('a combobox', () => {
  function box(chosen: string[] = [], more: Record<string, unknown> = {}) {
    const wrapper = mount(ComboBox, {
      props: {
        inputId: 'x',
        choices: tree,
        modelValue: chosen,
        'onUpdate:modelValue': (codes: string[]) => wrapper.setProps({ modelValue: codes }),
        ...more,
      },
      attachTo: document.body,
    });
    return { wrapper, input: wrapper.get('input') };
  }
  const chosenIn = (wrapper: ReturnType<typeof box>['wrapper']): unknown => wrapper.props('modelValue');

  it('is worked by keys alone', async () => {
    const { wrapper, input } = box();
    await input.trigger('keydown', { key: 'ArrowDown' });
    expect(input.attributes('aria-expanded')).toBe('true');
    await input.trigger('keydown', { key: 'ArrowDown' });
    expect(input.attributes('aria-activedescendant')).toBe('x-option-1');
    await input.trigger('keydown', { key: 'Enter' });
    expect(chosenIn(wrapper)).toEqual(['c1']);
    expect(input.element.value).toBe('甲市劳动关系');
    expect(input.attributes('aria-expanded')).toBe('false');
  });

  it('takes the first hit of what was typed at Enter, and leaves the form alone', async () => {
    const { wrapper, input } = box();
    await input.setValue('园');
    const event = new KeyboardEvent('keydown', { key: 'Enter', cancelable: true });
    input.element.dispatchEvent(event);
    await nextTick();
    expect([event.defaultPrevented, chosenIn(wrapper)]).toEqual([true, ['d']]);
  });

  it('goes back to the chosen one at Escape, and forgets it when emptied', async () => {
    const { wrapper, input } = box(['d']);
    await input.setValue('xyz');
    await input.trigger('keydown', { key: 'Escape' });
    expect(input.element.value).toBe('工业园区');
    await input.setValue('');
    await input.trigger('blur');
    expect(chosenIn(wrapper)).toEqual([]);
  });

  it('does not let an unaccepting branch be taken by the mouse', async () => {
    const { wrapper, input } = box();
    await input.trigger('click');
    await wrapper.get('#x-option-0').trigger('click');
    expect(chosenIn(wrapper)).toEqual([]);
  });

  it('collects several where several may be chosen', async () => {
    const { wrapper, input } = box(['c1'], { multiple: true });
    await input.setValue('园');
    await input.trigger('keydown', { key: 'Enter' });
    expect(chosenIn(wrapper)).toEqual(['c1', 'd']);
    await wrapper.get('.taken button').trigger('click');
    expect(chosenIn(wrapper)).toEqual(['d']);
  });
});
