// SPDX-License-Identifier: Apache-2.0
import type { Condition } from '../form/condition';
import type { Option } from '../form/form';
import type { Picture } from '../picture/picture';

export interface RegionEntry {
  code: string;
  name: string;
  state: 'OPEN' | 'CLOSED';
  version: string | null;
}

export interface Agency {
  id: string;
  name: string;
  accepting: boolean;
  children: Agency[];
}

export interface AttachmentKind {
  kind: string;
  label: string;
  required: boolean;
  accept?: string[];
  maxBytes?: number;
  /** What more it must be, where it is the picture of a photo field. */
  picture?: Picture | null;
}

export interface DocumentKind {
  kind: string;
  label: string;
  formats: string[];
}

/** What must be in effect before a type may be used. */
export interface Gate {
  type: string;
  code: string;
  message: string;
  /** For which filings it is closed; before any answer is known only one that is closed for all can be told of. */
  when?: Condition;
}

/** The fields of a correction: what is done, which answer is wrong, what stands there and what is right. */
export interface Corrects {
  kindField: string;
  wrongField: string;
  oldField: string;
  newField: string;
}

export interface FilingType {
  id: string;
  label: string;
  group: string;
  keepsDrafts: boolean;
  batch: boolean;
  form: { version: string };
  verb?: string;
  hint?: string;
  buildsOn?: string[];
  gate?: Gate | null;
  attachments?: AttachmentKind[];
  statusLabels?: Record<string, string>;
  onePerEmployer?: boolean;
  documents?: DocumentKind[];
  /** The fields by which it mends another filing; absent where it mends none. */
  corrects?: Corrects | null;
  /** Whether a sentence is to be confirmed before it is handed in. */
  confirmed?: boolean;
  /** Whether clerks also file it at the counter, on behalf of an employer. */
  counter?: boolean;
  /** Whether, there, the worker applies for it where the employer is flagged abnormal. */
  workerApplies?: boolean;
  /** Whether clerks look at some of what the platform approves. */
  spotChecked?: boolean;
}

export type ColumnType = 'TEXT' | 'DATE' | 'INSTANT' | 'BOOLEAN' | 'CODE' | 'MONEY' | 'STATUS' | 'PERSON_ID';

export interface Column {
  id: string;
  label: string;
  type: ColumnType;
  codeList?: string | null;
}

export interface Filter {
  param: string;
  label: string;
  type: 'TEXT' | 'CHOICE' | 'DATE' | 'BOOLEAN';
  options?: Option[] | null;
  codeList?: string | null;
}

export interface ListAction {
  id: string;
  label: string;
  kind: 'CREATE' | 'RELATED' | 'BATCH' | 'EDIT' | 'SUBMIT' | 'WITHDRAW' | 'ROSTER' | 'DOCUMENT' | 'EXPORT';
  on: 'LIST' | 'ROW' | 'ROWS';
  type?: string | null;
  rosterKind?: string | null;
  document?: string | null;
  hint?: string | null;
}

/** A list of filings as the region declares it: the portal only draws it. */
export interface FilingList {
  id: string;
  label: string;
  group: string;
  type: string | null;
  preset?: Record<string, string>;
  columns: Column[];
  filters: Filter[];
  actions: ListAction[];
  pageSize?: number;
  counted?: boolean;
  hint?: string | null;
  /** Whether the files in which its filings came stand above it. */
  batches?: boolean;
}

export interface RosterKind {
  id: string;
  label: string;
  type: string;
  formats?: string[];
  /** The statuses in which filings are printed as a list beforehand. */
  printedIn?: string[];
}

/** A form for filling in by hand, which comes as PDF. */
export interface BlankForm {
  id: string;
  label: string;
  formats: string[];
}

/** All that a region declares, served from its archive even while it is closed. */
export interface RegionDeclaration extends RegionEntry {
  title?: string;
  timeZone: string;
  signIn: ('PASSWORD' | 'CERTIFICATE')[];
  agencies: Agency[];
  texts?: Record<string, string>;
  filingTypes: FilingType[];
  lists: FilingList[];
  rosterKinds: RosterKind[];
  blankForms?: BlankForm[];
  /** The port on which client certificates are asked for, if there is one. */
  httpsPort: number | null;
}
