import { crc32, deflateSync } from 'node:zlib';
import { toPalette, type Pixels } from './palette';

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Eight bits a sample (PNG, 11.2.1): of a palette, or red to alpha. */
const DEPTH = 8;
const PALETTE = 3;
const TRUE_COLOUR = 6;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A picture as PNG of 256 colours: flat maps lose nothing that one sees, and are a third of the bytes. */
export function toPng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height } = pixels;
  const { colours, indexes } = toPalette(pixels);
  // Every row begins with its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return toFile(pixels, PALETTE, [chunk('PLTE', Uint8Array.from(colours.flat()))], rows);
}

/** A picture as PNG in all its colours. */
export function toTrueColourPng(pixels: Pixels): Uint8Array<ArrayBuffer> {
  const { width, height, rgba } = pixels;
  const length = width * 4;
  const rows = Buffer.alloc((length + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = rows.subarray(y * (length + 1), (y + 1) * (length + 1));
    const above = (i: number): number => (y > 0 ? rgba[(y - 1) * length + i]! : 0);
    // Filter 2: each sample less the one above (9.2), which photographs and drawings alike make small.
    row[0] = 2;
    for (let i = 0; i < length; i += 1) row[i + 1] = rgba[y * length + i]! - above(i);
  }
  return toFile(pixels, TRUE_COLOUR, [], rows);
}

function toFile(
  { width, height }: Pixels,
  colourType: number,
  before: readonly Buffer[],
  rows: Buffer
): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([DEPTH, colourType], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(SIGNATURE),
      chunk('IHDR', header),
      ...before,
      chunk('IDAT', deflateSync(rows, { level: 9 })),
      chunk('IEND', new Uint8Array())
    ])
  );
}
