import * as v from 'valibot';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { partsText, readWhole, wholeText } from '../read-whole';
import type { DonutExhibit } from '.';

export const donutText = v.strictObject({ parts: partsText, ...wholeText });

/** One whole whose parts are all known; undefined after a problem. */
export function readDonut(
  { parts, ...whole }: v.InferOutput<typeof donutText>,
  reader: ExhibitReader
): DonutExhibit | undefined {
  const figures = readWhole(whole, parts, { path: ['donut'], partsPath: ['donut', 'parts'] }, reader);
  return figures && { kind: 'donut', name: whole.name, parts, figures: figures.map(({ id }) => id) };
}
