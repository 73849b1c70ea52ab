// SPDX-License-Identifier: Apache-2.0
import { call } from '../shared/http';

export interface CodeItem {
  code: string;
  label: string;
  parent?: string | null;
  validFrom?: string | null;
  validTo?: string | null;
  note?: string | null;
}

const loaded = new Map<string, Promise<CodeItem[]>>();

/** A long list of a region, fetched once a page load; a failed fetch is tried again at the next call. */
export function codeList(region: string, id: string): Promise<CodeItem[]> {
  const name = `${region}/${id}`;
  const known = loaded.get(name);
  if (known) return known;
  const fetched = call<{ items: CodeItem[] }>(`/regions/${region}/code-lists/${encodeURIComponent(id)}`).then((list) => list.items);
  loaded.set(name, fetched);
  fetched.catch(() => loaded.delete(name));
  return fetched;
}

/** The entries that may be chosen on a day. */
export function activeOn(items: readonly CodeItem[], day: string): CodeItem[] {
  return items.filter((item) => (!item.validFrom || item.validFrom <= day) && (!item.validTo || day <= item.validTo));
}
