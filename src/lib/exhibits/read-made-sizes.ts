import { readImageHeader } from '../content/text/image-size';
import type { PictureFile } from './media';

/** For phones, for cards and screens of more pixels, for walls. */
const WIDTHS = [480, 960, 1600];
/** Of the next size's width, at most: a size hardly narrower than another saves nobody anything. */
const WORTH_MAKING = 0.8;

/** The sizes that the build makes of the largest that lies beside a story: never larger, none where a width is there already. */
export function madeSizes(
  own: readonly PictureFile[],
  media: ReadonlyMap<string, Uint8Array>
): PictureFile[] {
  const largest = own.reduce((best, each) => (each.width > best.width ? each : best));
  const ending = madeEnding(media.get(largest.file)!);
  if (!ending) return [];
  const stem = own[0]!.file.replace(/\.[^.]+$/, '');
  const isNear = (width: number) => (each: PictureFile) =>
    Math.min(each.width, width) / Math.max(each.width, width) > WORTH_MAKING;
  return WIDTHS.filter((width) => width < largest.width && !own.some(isNear(width)))
    .map((width) => ({
      file: `${stem}@${width}w.${ending}`,
      width,
      height: Math.round((largest.height * width) / largest.width),
      madeFrom: largest.file
    }))
    .filter(({ file }) => !media.has(file));
}

/** Nothing here decodes WebP: its sizes are those that lie beside it. */
function madeEnding(bytes: Uint8Array): 'png' | 'jpg' | null {
  const type = readImageHeader(bytes)?.type;
  if (type === 'webp' || type === undefined) return null;
  return type === 'png' ? 'png' : 'jpg';
}
