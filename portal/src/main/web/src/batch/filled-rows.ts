// SPDX-License-Identifier: Apache-2.0
import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Violation } from '../shared/problem';
import type { BatchRow } from './batch';

/** A person in a sheet that is filled in on the page: what stands in the cells, by the id of the field. */
export interface FilledRow {
  filing: string;
  cells: Record<string, string>;
}

/** What is known of people before anybody types. */
export interface KnownRows {
  columns: string[];
  rows: FilledRow[];
}

/** The number that the first row has in the sheet that is made of them, below its headings. */
export const FIRST_ROW = 2;

export interface FilledSheet {
  rows: ShallowRef<FilledRow[]>;
  ticked: Ref<ReadonlySet<string>>;
  /** What was found at each row when all were judged last, by its place; none of it once its row is changed. */
  found: ShallowRef<ReadonlyMap<number, readonly Violation[]>>;
  failing: ComputedRef<number>;
  begin: (known: KnownRows) => void;
  type: (place: number, field: string, text: string) => void;
  tick: (rows: readonly FilledRow[], on: boolean) => void;
  /** Sets a cell of all ticked rows; how many they are. */
  setTicked: (field: string, text: string) => number;
  judged: (rows: readonly BatchRow[]) => void;
}

/** The cells of a sheet while they are typed; judged as a whole by the server. */
export function useFilledSheet(): FilledSheet {
  const rows = shallowRef<FilledRow[]>([]);
  const ticked = ref<ReadonlySet<string>>(new Set());
  const found = shallowRef<ReadonlyMap<number, readonly Violation[]>>(new Map());
  const failing = computed(() => [...found.value.values()].filter((all) => all.some((one) => one.severity === 'ERROR')).length);

  function write(which: (row: FilledRow, place: number) => boolean, field: string, text: string): void {
    const rest = new Map(found.value);
    rows.value = rows.value.map((row, place) => {
      if (!which(row, place)) return row;
      rest.delete(place);
      return { ...row, cells: { ...row.cells, [field]: text } };
    });
    found.value = rest;
  }
  function setTicked(field: string, text: string): number {
    write((row) => ticked.value.has(row.filing), field, text);
    return ticked.value.size;
  }
  function tick(some: readonly FilledRow[], on: boolean): void {
    const next = new Set(ticked.value);
    for (const row of some) {
      if (on) next.add(row.filing);
      else next.delete(row.filing);
    }
    ticked.value = next;
  }
  return {
    rows,
    ticked,
    found,
    failing,
    begin: (known) => {
      rows.value = known.rows.map((row) => ({ ...row, cells: { ...row.cells } }));
    },
    type: (place, field, text) => write((_, each) => each === place, field, text),
    tick,
    setTicked,
    judged: (all) => {
      found.value = new Map(all.filter((row) => row.violations.length).map((row) => [row.row - FIRST_ROW, row.violations]));
    },
  };
}
