// SPDX-License-Identifier: Apache-2.0
import type { Pictures } from '../picture/use-pictures';
import { inject, provide, type InjectionKey } from 'vue';

/** What the controls inside a form may ask of it. */
export interface FormContext {
  /** The messages now standing at a field or at one cell of a table. */
  errorsOf: (field: string) => string[];
  /** The pictures of the form; undefined where none can be brought here. */
  pictures?: Pictures | undefined;
}

const KEY: InjectionKey<FormContext> = Symbol('form');

export function provideFormContext(context: FormContext): void {
  provide(KEY, context);
}

export function useFormContext(): FormContext {
  return inject(KEY, { errorsOf: () => [] });
}
