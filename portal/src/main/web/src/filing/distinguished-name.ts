// SPDX-License-Identifier: Apache-2.0

/** What says best who is meant, in this order: the common name, the organisation; then the number of either. */
const NAMES = ['cn', 'o', 'ou'];
const NUMBERS = ['2.5.4.97', 'organizationidentifier', 'serialnumber', '2.5.4.5'];

/** A certificate's name as people read it; one that cannot be taken apart stays as it is. */
export function readableName(name: string): string {
  const parts = new Map<string, string>();
  for (const [, key, value] of name.matchAll(/(?:^|[,+])\s*([A-Za-z0-9.]+)=((?:\\.|[^,+\\])*)/g)) {
    const id = key!.toLowerCase();
    if (!parts.has(id)) parts.set(id, value!.replace(/\\(.)/g, '$1').trim());
  }
  const first = (ids: string[]): string | undefined => ids.map((id) => parts.get(id)).find(Boolean);
  const words = first(NAMES);
  const number = first(NUMBERS);
  if (!words) return number ?? name;
  return number && !words.includes(number) ? `${words} (${number})` : words;
}
