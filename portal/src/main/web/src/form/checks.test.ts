// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { canonicalAnswers } from './canonical';
import { cellName, faultsOf } from './checks';
import type { Field, Form } from './form';
import { texts } from './texts';

const TODAY = '2026-03-01';

function formOf(...fields: Field[]): Form {
  return { type: 'sample', version: '1', label: '样例', sections: [{ id: 's', label: '节', fields }] };
}
function messages(form: Form, answers: Record<string, unknown>): string[] {
  return faultsOf(form, canonicalAnswers(form, answers), TODAY).map((fault) => fault.message);
}

const posts = formOf({
  id: 'posts',
  label: '岗位',
  type: 'table',
  required: true,
  columns: [
    { id: 'post', label: '岗位名称', type: 'text', required: true },
    { id: 'count', label: '人数', type: 'integer', required: true },
  ],
});

describe('what the browser can tell by itself', () => {
  it('names every missing field at once, in the order of the form', () => {
    const form = formOf(
      { id: 'name', label: '姓名', type: 'text', required: true },
      { id: 'sex', label: '性别', type: 'code', required: true },
      { id: 'note', label: '备注', type: 'text', required: false },
    );
    expect(messages(form, {})).toEqual([texts.fillIn('姓名'), texts.choose('性别')]);
  });

  it.each(['三千', '3000.505', '-1', '3,00'])('refuses the amount %s', (typed) => {
    expect(messages(formOf({ id: 'severance', label: '经济补偿金', type: 'money', required: true }), { severance: typed })).toEqual([
      texts.money,
    ]);
  });

  it.each(['3000.50', '3,000.5', '３０００', '0'])('takes the amount %s', (typed) => {
    expect(messages(formOf({ id: 'severance', label: '经济补偿金', type: 'money', required: true }), { severance: typed })).toEqual([]);
  });

  it('takes the day of the month as a plain number between its bounds', () => {
    const form = formOf({ id: 'payday', label: '发工资日期', type: 'integer', required: true, min: 1, max: 31 });
    expect(messages(form, { payday: '4' })).toEqual([]);
    expect(messages(form, { payday: '4号' })).toEqual([texts.integer]);
    expect(messages(form, { payday: '32' })).toEqual([texts.atMost('31')]);
  });

  it.each(['2026-3-1', '20260301', '2026/3/1', '2026.03.01', '2026年3月1日', '２０２６-３-１'])('takes the day %s', (typed) => {
    const form = formOf({ id: 'start', label: '起始日期', type: 'date', required: true });
    expect(canonicalAnswers(form, { start: typed })).toEqual({ start: '2026-03-01' });
    expect(messages(form, { start: typed })).toEqual([]);
  });

  it.each(['2026-2-30', '26-3-1', 'heute', '2026-13-01'])('refuses the day %s', (typed) => {
    expect(messages(formOf({ id: 'start', label: '起始日期', type: 'date', required: true }), { start: typed })).toEqual([texts.day]);
  });

  it('counts characters of every plane as one', () => {
    const form = formOf({ id: 'name', label: '姓名', type: 'text', required: true, maxLength: 3 });
    expect(messages(form, { name: '𠮷野家' })).toEqual([]);
    expect(messages(form, { name: '𠮷野家店' })).toEqual([texts.tooLong(3, 4)]);
  });

  it('checks an ID number only for the documents whose standard it is', () => {
    const form = formOf(
      { id: 'idType', label: '证件类型', type: 'code', required: true },
      {
        id: 'idNumber',
        label: '证件号码',
        type: 'residentId',
        required: true,
        formatWhen: { op: 'equals', left: { field: 'idType' }, right: { value: '01' } },
      },
    );
    expect(messages(form, { idType: '08', idNumber: 'E12345' })).toEqual([]);
    expect(messages(form, { idType: '01', idNumber: 'E12345' })).toEqual([texts.idLength(6)]);
  });

  it('judges a telephone number by the pattern of its kind', () => {
    const form = formOf({ id: 'mobile', label: '手机', type: 'phone', required: true, pattern: '1[3-9]\\d{9}' });
    expect(messages(form, { mobile: '１３８００１３８０００' })).toEqual([]);
    expect(messages(form, { mobile: '0431-85620001' })).toEqual([texts.phone]);
  });

  it('complains in the words of the field, and leaves shapes without words to the server', () => {
    const pattern = "[\\p{IsHan}\\p{IsLatin}][\\p{IsHan}\\p{IsLatin}·.'\\- ]{1,49}";
    const field = { id: 'name', label: '姓名', type: 'text', required: true, pattern } as const;
    expect(messages(formOf({ ...field, complaint: '“{value}”不像姓名' }), { name: '12' })).toEqual(['“12”不像姓名']);
    expect(messages(formOf({ ...field, complaint: '“{value}”不像姓名' }), { name: '买买提·艾力' })).toEqual([]);
    expect(messages(formOf(field), { name: '12' })).toEqual([]);
  });

  it('names the cell of a table in which something is wrong', () => {
    expect(faultsOf(posts, { posts: [{ post: '厨师', count: 1 }, {}, { post: '司机' }] }, TODAY).map((fault) => fault.field)).toEqual([
      cellName('posts', 2, 'count'),
    ]);
  });

  it('counts a table of empty rows as unanswered', () => {
    expect(faultsOf(posts, { posts: [{}, { post: '' }] }, TODAY).map((fault) => [fault.field, fault.code])).toEqual([
      ['posts', 'required'],
    ]);
  });

  it('says nothing of hidden fields and of those the platform fills in', () => {
    const form = formOf(
      { id: 'hidden', label: '隐藏', type: 'text', required: true, shownWhen: { op: 'present', field: 'other' } },
      { id: 'status', label: '审核状态', type: 'text', required: true, readOnly: true },
    );
    expect(messages(form, {})).toEqual([]);
  });
});
