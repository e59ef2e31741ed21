import { encode } from 'jpeg-js';
import { readImageHeader, type ImageSize } from '../../content/text/image-size';
import { openDrawer } from '../cards/drawer';
import type { Pixels } from '../cards/palette';
import { toTrueColourPng } from '../cards/png';
import { colourProfile, withProfile } from './colour-profile';
import { resized } from './resized';
import { turned } from './turned';

/** Of 100: below it edges begin to ring. */
const JPEG_QUALITY = 82;

/** A PNG or JPEG made smaller, turned as it is seen, its colours as they were meant. Throws for one that cannot be decoded. */
export async function toWidth(bytes: Buffer, { width, height }: ImageSize): Promise<Buffer> {
  const header = readImageHeader(bytes);
  if (!header || header.type === 'webp') throw new Error('neither a PNG nor a JPEG');
  const { type, orientation } = header;
  const lying = (size: ImageSize): ImageSize =>
    orientation < 5 ? size : { width: size.height, height: size.width };
  const small = resized(await toDecoded(bytes, type, lying(header)), lying({ width, height }));
  if (type === 'png') return Buffer.from(toTrueColourPng(straight(small)));
  const { rgba, ...size } = turned(small, orientation);
  return withProfile(encode({ ...size, data: rgba }, JPEG_QUALITY).data, colourProfile(bytes));
}

/** Its pixels as they lie in the file, colours multiplied by how much they cover. */
async function toDecoded(bytes: Buffer, type: string, { width, height }: ImageSize): Promise<Pixels> {
  const { Resvg } = await openDrawer();
  const size = `width="${width}" height="${height}"`;
  const image = `<image ${size} href="data:image/${type};base64,${bytes.toString('base64')}"/>`;
  const drawing = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${image}</svg>`);
  const drawn = drawing.render();
  const rgba = drawn.pixels;
  drawn.free();
  drawing.free();
  // The drawer leaves out what it cannot decode, and says nothing.
  if (rgba.every((sample) => sample === 0)) throw new Error('cannot be decoded');
  return { width, height, rgba };
}

/** PNG keeps a colour as if it covered all. */
function straight({ rgba, ...size }: Pixels): Pixels {
  const out = rgba.map((sample, i) => {
    const alpha = rgba[i | 3]!;
    return i % 4 === 3 || alpha === 0 ? sample : Math.min(255, Math.round((sample * 255) / alpha));
  });
  return { ...size, rgba: out };
}
