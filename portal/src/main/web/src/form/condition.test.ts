// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holds, type Condition } from './condition';
import type { Answers, Form } from './form';
import { visible } from './visibility';

/** The cases that the server's own tests run too: both sides must agree on every one. */
const file = join(import.meta.dirname, '../../../../../../api/src/test/resources/io/banjie/api/region/form/condition-cases.json');

interface Case {
  name: string;
  condition: Condition;
  /** Where there is one, its hidden fields are dropped first. */
  form?: Form;
  answers: Answers;
  today: string;
  holds: boolean;
}
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];

describe('conditions are judged as on the server', () => {
  it.each(cases.map((each) => [each.name, each] as const))('%s', (_, each) => {
    const answers = each.form ? visible(each.form, each.answers, each.today).answers : each.answers;
    expect(holds(each.condition, answers, each.today)).toBe(each.holds);
  });
});
