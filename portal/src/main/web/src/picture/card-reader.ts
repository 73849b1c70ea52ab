// SPDX-License-Identifier: Apache-2.0

/** How a form is filled in from what a reader of identity cards delivers. */
export interface CardReader {
  label: string;
  members: { name: string; field: string }[];
  pictures: string[];
  photo?: string | null;
}

export interface Card {
  /** What the card says, by field. */
  values: Map<string, string>;
  /** The picture in Base64, or undefined. */
  picture?: string;
}

/** What a reader's JSON says to a form; undefined where it is no JSON object. */
export function readCard(text: string, reader: CardReader): Card | undefined {
  const delivered = objectIn(text);
  if (!delivered) return undefined;
  const values = new Map<string, string>();
  for (const { name, field } of reader.members) {
    const value = member(delivered, name);
    if (value && !values.has(field)) values.set(field, value);
  }
  const picture = reader.pictures.map((name) => member(delivered, name)).find((found) => found);
  return picture ? { values, picture } : { values };
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a member, wherever it stands; the outermost of several counts. */
function member(delivered: Record<string, unknown>, name: string): string {
  let level = [delivered];
  while (level.length) {
    const found = level.map((object) => object[name]).find((value) => typeof value === 'string' || typeof value === 'number');
    if (found !== undefined) return String(found).trim();
    level = level.flatMap((object) => Object.values(object)).filter(isObject);
  }
  return '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The code that a word means: the code itself, its label, or the only label that begins like it. */
export function codeOf(word: string, options: readonly { code: string; label: string }[]): string | undefined {
  const exact = options.find((option) => option.code === word || option.label === word);
  if (exact) return exact.code;
  const alike = options.filter((option) => option.label.startsWith(word));
  return alike.length === 1 ? alike[0]!.code : undefined;
}

/** The bytes of a picture in Base64, with or without the beginning of a data address; undefined where they are none. */
export function pictureBytes(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, '').replace(/\s+/g, '')), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
