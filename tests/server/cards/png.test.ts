import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPalette } from '../../../src/lib/server/cards/palette';
import { toPng } from '../../../src/lib/server/cards/png';

type Rgb = readonly [number, number, number];
const pixelsOf = (width: number, colours: readonly Rgb[]) => ({
  width,
  height: colours.length / width,
  rgba: Uint8Array.from(colours.flatMap((rgb) => [...rgb, 255]))
});

/** Colour of every pixel, as a reader of PNG finds them (8 bits, palette, no filter). */
function readPng(bytes: Uint8Array): { width: number; height: number; colours: Rgb[] } {
  const file = Buffer.from(bytes);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.set(
      file.toString('latin1', at + 4, at + 8),
      file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
    );
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const colours = Array.from({ length: width * height }, (_, i): Rgb => {
    const index = rows[Math.floor(i / width) * (width + 1) + 1 + (i % width)]! * 3;
    return [palette[index]!, palette[index + 1]!, palette[index + 2]!];
  });
  return { width, height, colours };
}

describe('a picture of few colours', () => {
  it('is read back as it was', () => {
    const colours: Rgb[] = [
      [255, 253, 248],
      [166, 58, 43],
      [0, 0, 0],
      [166, 58, 43],
      [189, 214, 208],
      [255, 253, 248]
    ];
    expect(readPng(toPng(pixelsOf(3, colours)))).toEqual({ width: 3, height: 2, colours });
  });

  it('may be of one colour', () => {
    expect(
      readPng(
        toPng(
          pixelsOf(2, [
            [1, 2, 3],
            [1, 2, 3]
          ])
        )
      ).colours[1]
    ).toEqual([1, 2, 3]);
  });
});

it('many colours become at most so many, each near what it stood for', () => {
  const colours = Array.from({ length: 4096 }, (_, i): Rgb => [
    (i % 16) * 16,
    ((i >> 4) % 16) * 16,
    (i >> 8) * 16
  ]);
  const { colours: palette, indexes } = toPalette(pixelsOf(64, colours), 64);
  expect(palette.length).toBe(64);
  for (const [i, rgb] of colours.entries()) {
    const shown = palette[indexes[i]!]!;
    for (const channel of [0, 1, 2] as const)
      expect(Math.abs(shown[channel] - rgb[channel])).toBeLessThan(64);
  }
});
