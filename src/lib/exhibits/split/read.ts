import * as v from 'valibot';
import type { Figure } from '../../domain/figure';
import { areasNamed } from '../../content/story/scene-areas';
import { figuresNamed } from '../../content/story/scene-figures';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text, textOrNumber } from '../../content/text/schema-parts';
import { MOST_PARTS } from '../marks/part-looks';
import { figuresNamedAt } from '../read-areas';
import { checkParts } from '../read-parts';
import type { SplitExhibit } from '.';
import { say } from '../../words/say';

const rowText = v.strictObject({
  name: text,
  figures: v.optional(v.array(text)),
  indicator: v.optional(text),
  period: v.optional(textOrNumber)
});
export const splitText = v.strictObject({
  parts: v.pipe(
    v.array(text),
    v.minLength(2, say`至少写两份`),
    v.maxLength(MOST_PARTS, say`最多 ${MOST_PARTS} 份，再多颜色分不清`)
  ),
  rows: v.pipe(v.array(rowText), v.minLength(1, say`至少写一行`))
});
type SplitText = v.InferOutput<typeof splitText>;
type RowText = SplitText['rows'][number];

/** The rows of a `split` entry, each a whole whose parts are all known; undefined after a problem. */
export function readSplit(split: SplitText, reader: ExhibitReader): SplitExhibit | undefined {
  const rows = split.rows.map((row, i) => {
    const path = ['split', 'rows', i];
    const figures = figuresOf(row, i, split.parts, reader);
    if (!figures || !checkCount(figures, split.parts, path, reader)) return undefined;
    if (!checkParts(figures, path, reader)) return undefined;
    return { name: row.name, figures: figures.map(({ id }) => id) };
  });
  const known = rows.filter((row) => row !== undefined);
  return known.length === rows.length ? { kind: 'split', parts: split.parts, rows: known } : undefined;
}

/** Those that are named, or those of the areas that the parts are called. */
function figuresOf(
  { figures, indicator, period }: RowText,
  at: number,
  parts: readonly string[],
  reader: ExhibitReader
): readonly Figure[] | undefined {
  const path = ['split', 'rows', at] as const;
  if (figures !== undefined && indicator === undefined && period === undefined) {
    const found = figuresNamed(figures, 'split', reader);
    const known = found.filter((figure) => figure !== undefined);
    return known.length === found.length ? known : undefined;
  }
  if (figures !== undefined || indicator === undefined || period === undefined)
    return reader.fail(
      [...path],
      say`split 的一行没有写明是哪些数`,
      say`写 figures，或写 indicator 和 period`
    );
  const { boundary } = reader;
  const areas = boundary && areasNamed(parts, boundary, ['split', 'parts'], reader);
  return areas && figuresNamedAt({ indicator, period }, areas, boundary, path, reader);
}

function checkCount(
  figures: readonly Figure[],
  parts: readonly string[],
  path: (string | number)[],
  { fail }: ExhibitReader
): boolean {
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === parts.length && figures.length === parts.length) return true;
  const what = say`split 的这一行有 ${known.length} 个数，parts 有 ${parts.length} 份`;
  fail(path, what, say`每一份写一个有数值的数，次序与 parts 相同；缺一份就不成整体`);
  return false;
}
