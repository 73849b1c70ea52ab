// SPDX-License-Identifier: Apache-2.0
import type { Field } from '../form';

/** What every control of a field receives; the answer itself is its v-model. */
export interface ControlProps {
  field: Field;
  inputId: string;
  /** Ids of the hint, echo and error texts that belong to the control. */
  describedBy?: string;
  invalid?: boolean;
  required?: boolean;
  disabled?: boolean;
  /** Inside a table, where there is no room to lay choices open. */
  compact?: boolean;
}
