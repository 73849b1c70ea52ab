// SPDX-License-Identifier: Apache-2.0
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import FilingForm from '../form/FilingForm.vue';
import type { Answers, Form } from '../form/form';
import { elementPlus } from '../shared/element';
import { texts } from './texts';
import { usePictures, type Pictures } from './use-pictures';

const form: Form = {
  type: 'sample',
  version: '1',
  label: '样例',
  reader: {
    label: '读卡器',
    members: [
      { name: 'name', field: 'workerName' },
      { name: 'sex', field: 'sex' },
    ],
    pictures: ['photo'],
    photo: 'photo',
  },
  sections: [
    {
      id: 'worker',
      label: '劳动者信息',
      fields: [
        { id: 'workerName', label: '姓名', type: 'text', required: true },
        {
          id: 'sex',
          label: '性别',
          type: 'code',
          required: true,
          options: [
            { code: '1', label: '男性' },
            { code: '2', label: '女性' },
          ],
        },
        {
          id: 'photo',
          label: '相片',
          type: 'photo',
          required: true,
          picture: { uploaded: { width: 2, height: 1, leastBytes: 1, mostBytes: 99, mediaTypes: ['image/bmp'] } },
        },
      ],
    },
  ],
};

function bmp(width: number): string {
  const bytes = new Uint8Array(30);
  bytes.set([0x42, 0x4d]);
  bytes[18] = width;
  bytes[22] = 1;
  return btoa(String.fromCharCode(...bytes));
}

let pictures: Pictures;

async function deliver(text: string): Promise<VueWrapper> {
  const wrapper = mount(FilingForm, {
    props: {
      form,
      today: '2026-03-01',
      pictures,
      modelValue: {},
      'onUpdate:modelValue': (answers: Answers) => wrapper.setProps({ modelValue: answers }),
    },
    global: { plugins: [createPinia(), { install: elementPlus }] },
  }) as VueWrapper;
  await wrapper.get('button[aria-expanded]').trigger('click');
  await wrapper.get('#card-sample').setValue(text);
  await wrapper
    .findAll('button')
    .find((button) => button.text() === texts.fillIn)!
    .trigger('click');
  await flushPromises();
  return wrapper;
}

beforeEach(() => {
  setActivePinia(createPinia());
  pictures = usePictures();
});

describe('a reader of identity cards', () => {
  it('fills in several fields and the picture at once', async () => {
    const wrapper = await deliver(JSON.stringify({ name: '陈晨', sex: '女', photo: bmp(2) }));
    expect(wrapper.props('modelValue' as never)).toEqual({ workerName: '陈晨', sex: '2' });
    expect(wrapper.text()).toContain(texts.filled('姓名、性别、相片'));
    expect(pictures.chosen.value.photo?.name).toBe('photo.bmp');
    expect(wrapper.get('img').attributes('alt')).toBe('相片');
    expect(wrapper.text()).toContain(texts.chosen);
  });

  it('says what was not understood and which picture does not fit, and fills in the rest', async () => {
    const wrapper = await deliver(JSON.stringify({ name: '陈晨', sex: '不明', photo: bmp(3) }));
    expect(wrapper.props('modelValue' as never)).toEqual({ workerName: '陈晨' });
    expect(wrapper.get('[role=alert]').text()).toContain(texts.notUnderstood('性别', '不明'));
    expect(wrapper.get('[role=alert]').text()).toContain(texts.pixels(3, 1, 2, 1));
    expect(pictures.chosen.value).toEqual({});
  });

  it('says that something else was pasted', async () => {
    expect((await deliver('陈晨')).get('[role=alert]').text()).toBe(texts.noJson);
    expect((await deliver('{"other":1}')).get('[role=alert]').text()).toBe(texts.nothingKnown);
  });

  it('demands no picture before the filing is saved', async () => {
    const wrapper = await deliver(JSON.stringify({ name: '陈晨', sex: '1' }));
    expect((wrapper.vm as unknown as { check: () => boolean }).check()).toBe(true);
  });
});
