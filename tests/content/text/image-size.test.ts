import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImageSize } from '../../../src/lib/content/text/image-size';

const PICTURES = 'tests/fixtures/tiny-county/content/stories';
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const webp = (chunk: string, ...rest: number[]): Uint8Array =>
  Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(chunk), 10, 0, 0, 0, ...rest]);

/** A JPEG with what a camera notes before its frame, 640 by 480. */
const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe1, 0x00, 0x06, 1, 2, 3, 4, 0xff, 0xc4, 0x00, 0x03, 9],
  ...[0xff, 0xc2, 0x00, 0x11, 8, 0x01, 0xe0, 0x02, 0x80, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
]);

describe('the size in a picture’s header', () => {
  it.each([
    ['a PNG', readFileSync(`${PICTURES}/harbour.png`), [480, 270]],
    ['a JPEG that its camera held upright', readFileSync(`${PICTURES}/lake.jpg`), [1400, 900]],
    ['a JPEG of several passes, after other segments', JPEG, [640, 480]],
    ['a WebP with extensions', webp('VP8X', 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0), [640, 480]],
    ['a lossless WebP', webp('VP8L', 0x2f, 0x7f, 0xc2, 0x77, 0), [640, 480]],
    ['a lossy WebP', webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1), [640, 480]]
  ])('is read from %s', (_name, bytes, [width, height]) => {
    expect(readImageSize(bytes)).toEqual({ width, height });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', Uint8Array.from(ascii('WEBVTT and more than enough of it'))],
    ['a PNG that ends in its header', readFileSync(`${PICTURES}/harbour.png`).subarray(0, 20)],
    ['a JPEG without a frame', JPEG.subarray(0, 15)],
    ['a WebP of an unknown kind', webp('VP9 ', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)]
  ])('is none of %s', (_name, bytes) => {
    expect(readImageSize(bytes)).toBeNull();
  });
});
