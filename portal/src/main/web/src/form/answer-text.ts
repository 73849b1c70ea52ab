// SPDX-License-Identifier: Apache-2.0
import { agencyName } from '../region/agencies';
import type { Agency } from '../region/declaration';
import { formatMoney } from '../shared/amounts';
import { texts as shared } from '../shared/texts';
import { present } from './condition';
import type { Field, Option } from './form';

/** An answer as people read it; a dash where there is none. */
export function answerText(field: Field, answer: unknown, options: readonly Option[], agencies: readonly Agency[]): string {
  if (!present(answer)) return shared.none;
  switch (field.type) {
    case 'code':
      return labelOf(options, String(answer));
    case 'codes':
      return (answer as string[]).map((code) => labelOf(options, code)).join('、');
    case 'boolean':
      return answer === true ? shared.yes : shared.no;
    case 'agency':
      return agencyName(agencies, String(answer));
    case 'money':
      return withUnit(formatMoney(String(answer)), field);
    default:
      return withUnit(String(answer), field);
  }
}

function labelOf(options: readonly Option[], code: string): string {
  return options.find((option) => option.code === code)?.label ?? code;
}

function withUnit(text: string, field: Field): string {
  return field.unit ? `${text} ${field.unit}` : text;
}
