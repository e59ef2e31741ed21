import * as v from 'valibot';
import { text } from '../../content/text/schema-parts';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { mediaWordsText, readMediaWords, readSizes } from '../read-media';
import type { ImageExhibit } from '.';

export const imageText = v.strictObject({ file: text, ...mediaWordsText });

export function readImage(
  { file, ...written }: v.InferOutput<typeof imageText>,
  reader: ExhibitReader
): ImageExhibit | undefined {
  const words = readMediaWords(written, 'image', reader);
  const sizes = readSizes(file, ['image', 'file'], reader);
  return words && sizes && { kind: 'image', sizes, ...words };
}
