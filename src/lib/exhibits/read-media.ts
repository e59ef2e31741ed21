import type * as v from 'valibot';
import { readImageSize } from '../content/text/image-size';
import { MEDIA_NAME } from '../content/text/media';
import { optionalText, text } from '../content/text/schema-parts';
import { suggest } from '../content/text/suggest';
import { LOOSE_MEND, looseNumbersIn } from '../content/story/prose-rules';
import type { ExhibitReader } from '../content/story/scene-lists';
import { madeSizes } from './read-made-sizes';
import type { MediaWords, PictureFile } from './media';
import { say } from '../words/say';

/** What every picture and video must say: what is to be seen, whose it is, and what others may do with it. */
export const mediaWordsText = { alt: text, credit: text, licence: text, caption: optionalText };

type Words = v.InferOutput<v.StrictObjectSchema<typeof mediaWordsText, undefined>>;

/** The words as they are shown; undefined after a number in them was logged that is not bound. */
export function readMediaWords(
  { alt, credit, licence, caption = '' }: Words,
  key: string,
  { lists, fail }: ExhibitReader
): MediaWords | undefined {
  const [loose] = looseNumbersIn(`${alt}\n${caption}`, lists.names);
  if (loose) return fail([key], say`${key} 的说明里有没绑定的数「${loose.text}」`, LOOSE_MEND);
  return { alt, credit, licence, caption };
}

/** The beginning of a file beside the stories; undefined after logging that it is not there. */
export function readMedia(
  name: string,
  path: [string, string],
  { lists: { media }, fail }: ExhibitReader
): Uint8Array | undefined {
  if (!MEDIA_NAME.test(name))
    return fail(path, say`文件名「${name}」不能进网址`, say`只用小写字母、数字和连字符，如 harbour.png`);
  const bytes = media.get(name);
  return (
    bytes ??
    fail(path, say`stories 文件夹里没有「${name}」`, say`把文件放在故事旁边；${suggest(name, media.keys())}`)
  );
}

/** One picture with the size in its header; undefined after a problem. */
export function readPicture(
  name: string,
  path: [string, string],
  reader: ExhibitReader
): PictureFile | undefined {
  const bytes = readMedia(name, path, reader);
  if (!bytes) return undefined;
  const size = readImageSize(bytes);
  if (!size)
    return reader.fail(path, say`「${name}」不是 PNG、JPEG 或 WebP 图片`, say`另存为这三种之一，再放进来`);
  return { file: name, ...size, madeFrom: null };
}

/** Of a picture's width to its height, how far its sizes may differ: they are rounded to pixels. */
const SAME_RATIO = 0.02;

/** A picture in all sizes, the narrowest first: those beside it (`harbour@2x.png`), and what the build makes; undefined after a problem. */
export function readSizes(
  name: string,
  path: [string, string],
  reader: ExhibitReader
): readonly PictureFile[] | undefined {
  const stem = name.replace(/\.[^.]+$/, '@');
  const others = [...reader.lists.media.keys()].filter((each) => each.startsWith(stem));
  const read = [name, ...others].map((each) => readPicture(each, path, reader));
  const sizes = read.filter((each) => each !== undefined);
  const [own] = sizes;
  if (!own || sizes.length < read.length) return undefined;
  const ratioOf = ({ width, height }: PictureFile): number => width / height;
  const odd = sizes.find((each) => Math.abs(ratioOf(each) / ratioOf(own) - 1) > SAME_RATIO);
  if (odd)
    return reader.fail(
      path,
      say`「${odd.file}」和「${name}」不是同一个比例`,
      say`同一张图的几种大小，只是大小不同；另一张图换一个名字`
    );
  const { media } = reader.lists;
  return [...sizes, ...madeSizes(sizes, media)].sort((a, b) => a.width - b.width);
}
