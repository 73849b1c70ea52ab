// SPDX-License-Identifier: Apache-2.0
import type { Component } from 'vue';
import type { FieldType } from '../form';
import AgencyField from './AgencyField.vue';
import BooleanField from './BooleanField.vue';
import CodeField from './CodeField.vue';
import CodesField from './CodesField.vue';
import DateField from './DateField.vue';
import IntegerField from './IntegerField.vue';
import MoneyField from './MoneyField.vue';
import MonthField from './MonthField.vue';
import PhoneField from './PhoneField.vue';
import PhotoField from './PhotoField.vue';
import ResidentIdField from './ResidentIdField.vue';
import TableField from './TableField.vue';
import TextField from './TextField.vue';
import UsccField from './UsccField.vue';

/** One control per type of answer; the type's name alone chooses it. */
export const controls: Record<FieldType, Component> = {
  text: TextField,
  residentId: ResidentIdField,
  uscc: UsccField,
  phone: PhoneField,
  date: DateField,
  month: MonthField,
  money: MoneyField,
  integer: IntegerField,
  code: CodeField,
  codes: CodesField,
  boolean: BooleanField,
  agency: AgencyField,
  photo: PhotoField,
  table: TableField,
};
