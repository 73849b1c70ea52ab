// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { headOf, limitWords, pictureFaults, type Picture } from './picture';
import { texts } from './texts';

const photo: Picture = {
  uploaded: { width: 358, height: 441, leastBytes: 100, mostBytes: 2048, mediaTypes: ['image/jpeg'] },
  fromReader: { width: 102, height: 126, leastBytes: 1, mostBytes: 4096, mediaTypes: ['image/jpeg', 'image/bmp'] },
};

/** A JPEG's first markers, as a camera writes them, followed by nothing of meaning. */
function jpeg(width: number, height: number, size = 400): Uint8Array<ArrayBuffer> {
  const start = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc4, 0, 3, 9];
  const frame = [0xff, 0xc2, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1];
  const bytes = new Uint8Array(size);
  bytes.set([...start, ...frame]);
  return bytes;
}
function bmp(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(60);
  bytes.set([0x42, 0x4d]);
  new DataView(bytes.buffer).setInt32(18, width, true);
  new DataView(bytes.buffer).setInt32(22, -height, true);
  return bytes;
}
const faults = (bytes: Uint8Array<ArrayBuffer>): Promise<string[]> => pictureFaults(new Blob([bytes]), photo);

describe('a picture before it travels', () => {
  it('is measured by its header alone', () => {
    expect(headOf(jpeg(358, 441))).toEqual({ type: 'image/jpeg', width: 358, height: 441 });
    expect(headOf(bmp(102, 126))).toEqual({ type: 'image/bmp', width: 102, height: 126 });
    expect(headOf(new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
    expect(headOf(jpeg(358, 441).slice(0, 9))).toBeUndefined();
  });

  it('passes where it fits, from a file or from a reader', async () => {
    expect(await faults(jpeg(358, 441))).toEqual([]);
    expect(await faults(bmp(102, 126))).toEqual([]);
  });

  it('is told all that is wrong with it at once', async () => {
    expect(await faults(jpeg(300, 400, 3000))).toEqual([texts.pixels(300, 400, 358, 441), texts.tooLarge('2.9 KB', '2 KB')]);
    expect(await faults(jpeg(358, 441, 60))).toEqual([texts.tooSmall('0.1 KB', '0.1 KB')]);
    expect(await faults(bmp(358, 441))).toEqual([texts.noPicture('JPG'), texts.tooSmall('0.1 KB', '0.1 KB')]);
  });

  it('is unmasked where it is something else under the name of a picture', async () => {
    expect(await pictureFaults(new File(['%PDF-1.7 and so on'], 'photo.jpg', { type: 'image/jpeg' }), photo)).toEqual([
      texts.noPicture('JPG'),
    ]);
  });

  it('is not even opened when it is much too large', async () => {
    const opened = { size: 20 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob;
    expect(await pictureFaults(opened, photo)).toEqual([texts.tooLarge('20 MB', '2 KB')]);
  });

  it('is asked for in words', () => {
    expect(limitWords(photo)).toBe(texts.limits(358, 441, 'JPG', '0.1 KB', '2 KB'));
  });
});
