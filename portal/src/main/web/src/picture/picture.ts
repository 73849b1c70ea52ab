// SPDX-License-Identifier: Apache-2.0
import { texts } from './texts';

/** Limits of a picture: its exact pixels, the size of its file and what the file may be. */
export interface Limits {
  width: number;
  height: number;
  leastBytes: number;
  mostBytes: number;
  mediaTypes: string[];
}

/** What a photo field takes: from a file, and from a reader of identity cards, whose pictures are smaller. */
export interface Picture {
  uploaded: Limits;
  fromReader?: Limits | null;
}

export interface PictureHead {
  type: string;
  width: number;
  height: number;
}

/** What a picture's first bytes say of it; undefined where they are no picture's. */
export function headOf(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (starts(bytes, [0x89, 0x50, 0x4e, 0x47]) && bytes.length >= 24)
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  if (starts(bytes, [0x42, 0x4d]) && bytes.length >= 26)
    return { type: 'image/bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
  return starts(bytes, [0xff, 0xd8, 0xff]) ? jpegHead(view) : undefined;
}

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

/** Goes from marker to marker until the one that begins the frame, which names the size. */
function jpegHead(view: DataView): PictureHead | undefined {
  let place = 2;
  while (place + 9 <= view.byteLength && view.getUint8(place) === 0xff) {
    const marker = view.getUint8(place + 1);
    if (marker === 0xff) place += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'image/jpeg', height: view.getUint16(place + 5), width: view.getUint16(place + 7) };
    else place += 2 + view.getUint16(place + 2);
  }
  return undefined;
}

/** All that is wrong with a file as the picture of a field, each with its cure; the server looks again. */
export async function pictureFaults(file: Blob, picture: Picture): Promise<string[]> {
  if (file.size > mostBytes(picture) * MUCH_TOO_LARGE) return [texts.tooLarge(sizeWords(file.size), sizeWords(picture.uploaded.mostBytes))];
  const head = headOf(new Uint8Array(await file.arrayBuffer()));
  if (!head) return [texts.noPicture(typeWords(picture.uploaded.mediaTypes))];
  const limits = limitsFor(picture, head);
  const faults: string[] = [];
  if (head.width !== limits.width || head.height !== limits.height)
    faults.push(texts.pixels(head.width, head.height, limits.width, limits.height));
  if (!limits.mediaTypes.includes(head.type)) faults.push(texts.noPicture(typeWords(limits.mediaTypes)));
  if (file.size > limits.mostBytes) faults.push(texts.tooLarge(sizeWords(file.size), sizeWords(limits.mostBytes)));
  if (file.size < limits.leastBytes) faults.push(texts.tooSmall(sizeWords(file.size), sizeWords(limits.leastBytes)));
  return faults;
}

/** Beyond this many times the limit a file is not even opened. */
const MUCH_TOO_LARGE = 4;

function limitsFor(picture: Picture, head: PictureHead): Limits {
  const reader = picture.fromReader;
  return reader && reader.width === head.width && reader.height === head.height ? reader : picture.uploaded;
}

function mostBytes(picture: Picture): number {
  return Math.max(picture.uploaded.mostBytes, picture.fromReader?.mostBytes ?? 0);
}

/** What is taken from a file, in words. */
export function limitWords({ uploaded }: Picture): string {
  const { width, height, leastBytes, mostBytes: most, mediaTypes } = uploaded;
  return texts.limits(width, height, typeWords(mediaTypes), leastBytes > 1 ? sizeWords(leastBytes) : '', sizeWords(most));
}

function typeWords(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => (type.split('/')[1] ?? type).replace('jpeg', 'jpg').toUpperCase()).join('、');
}

export function sizeWords(bytes: number): string {
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${amount.toFixed(1).replace(/\.0$/, '')} ${unit}`;
}
