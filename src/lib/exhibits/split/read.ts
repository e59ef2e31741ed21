import * as v from 'valibot';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { partsText, readWhole, wholeText } from '../read-whole';
import type { SplitExhibit } from '.';
import { say } from '../../words/say';

export const splitText = v.strictObject({
  parts: partsText,
  rows: v.pipe(v.array(v.strictObject(wholeText)), v.minLength(1, say`至少写一行`))
});

/** The rows of a `split` entry, each a whole whose parts are all known; undefined after a problem. */
export function readSplit(
  { parts, rows }: v.InferOutput<typeof splitText>,
  reader: ExhibitReader
): SplitExhibit | undefined {
  const read = rows.map((row, i) => {
    const place = { path: ['split', 'rows', i], partsPath: ['split', 'parts'] } as const;
    const figures = readWhole(row, parts, place, reader);
    return figures && { name: row.name, figures: figures.map(({ id }) => id) };
  });
  const known = read.filter((row) => row !== undefined);
  return known.length === rows.length ? { kind: 'split', parts, rows: known } : undefined;
}
