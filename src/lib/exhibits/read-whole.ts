import * as v from 'valibot';
import { areasNamed } from '../content/story/scene-areas';
import { figuresNamed } from '../content/story/scene-figures';
import type { ExhibitReader } from '../content/story/scene-lists';
import { text, textOrNumber } from '../content/text/schema-parts';
import type { Figure } from '../domain/figure';
import { MOST_PARTS } from './marks/part-looks';
import { figuresNamedAt } from './read-areas';
import { checkParts } from './read-parts';
import { say } from '../words/say';

/** What the parts of a whole are called. */
export const partsText = v.pipe(
  v.array(text),
  v.minLength(2, say`至少写两份`),
  v.maxLength(MOST_PARTS, say`最多 ${MOST_PARTS} 份，再多颜色分不清`)
);

/** A whole by its parts' numbers, or by what is counted in the areas that the parts are called. */
export const wholeText = {
  name: text,
  figures: v.optional(v.array(text)),
  indicator: v.optional(text),
  period: v.optional(textOrNumber)
};
type WholeText = v.InferOutput<v.StrictObjectSchema<typeof wholeText, undefined>>;

interface Place {
  /** Of the whole, and of its parts' names: keys of the scene block. */
  readonly path: readonly [string, ...(string | number)[]];
  readonly partsPath: readonly [string, string];
}

/** The figures of a whole, one a part, all known, which add up; undefined after a problem. */
export function readWhole(
  whole: WholeText,
  parts: readonly string[],
  place: Place,
  reader: ExhibitReader
): readonly Figure[] | undefined {
  const figures = figuresOf(whole, parts, place, reader);
  if (!figures || !checkCount(figures, parts, place, reader)) return undefined;
  return checkParts(figures, place.path, reader) ? figures : undefined;
}

/** Those that are named, or those of the areas that the parts are called. */
function figuresOf(
  { figures, indicator, period }: WholeText,
  parts: readonly string[],
  { path, partsPath }: Place,
  reader: ExhibitReader
): readonly Figure[] | undefined {
  const [key] = path;
  if (figures !== undefined && indicator === undefined && period === undefined) {
    const found = figuresNamed(figures, key, reader);
    const known = found.filter((figure) => figure !== undefined);
    return known.length === found.length ? known : undefined;
  }
  if (figures !== undefined || indicator === undefined || period === undefined)
    return reader.fail(
      [...path],
      say`${key} 的一个整体没有写明是哪些数`,
      say`写 figures，或写 indicator 和 period`
    );
  const { boundary } = reader;
  const areas = boundary && areasNamed(parts, boundary, [...partsPath], reader);
  return areas && figuresNamedAt({ indicator, period }, areas, boundary, path, reader);
}

function checkCount(
  figures: readonly Figure[],
  parts: readonly string[],
  { path }: Place,
  { fail }: ExhibitReader
): boolean {
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === parts.length && figures.length === parts.length) return true;
  const what = say`${path[0]} 的一个整体有 ${known.length} 个数，parts 有 ${parts.length} 份`;
  fail([...path], what, say`每一份写一个有数值的数，次序与 parts 相同；缺一份就不成整体`);
  return false;
}
