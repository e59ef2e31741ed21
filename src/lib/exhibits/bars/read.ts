import * as v from 'valibot';
import type { Figure } from '../../domain/figure';
import { refusalsOf } from '../../domain/comparability';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { figuresNamed } from '../../content/story/scene-figures';
import { text } from '../../content/text/schema-parts';
import type { BarsExhibit } from '.';
import { say } from '../../words/say';
import { sayRefusal } from '../../content/text/say-words';

/** Ids of figures. */
export const barsText = v.array(text);

/** The figures of a `compare` entry, which must pass the guard; undefined after a problem, and where it names none. */
export function readBars(
  ids: v.InferOutput<typeof barsText>,
  reader: ExhibitReader
): BarsExhibit | undefined {
  const figures = figuresNamed(ids, 'compare', reader);
  const { lists, fail, boundary } = reader;
  const known = figures.filter((figure) => figure !== undefined);
  const refusals = refusalsOf(known, 'periods', lists.glossary);
  for (const refusal of refusals)
    fail(
      ['compare'],
      say`compare 里的数不可比：${sayRefusal(refusal, lists.glossary)}`,
      say`去掉不可比的数；要说明为什么不可比，用 contrast`
    );
  if (boundary && refusals.length === 0) checkGround(figures[0], reader);
  return known.length > 0 ? { kind: 'bars', figures: known.map(({ id }) => id) } : undefined;
}

/** Compared figures, which share a boundary, speak of the ground that the step's map draws. */
function checkGround(figure: Figure | undefined, { boundary, lists, fail }: ExhibitReader): void {
  if (!figure || !boundary || figure.boundary === boundary.id) return;
  const { boundaryName } = lists.glossary;
  const what = say`compare 里的数说的是${boundaryName(figure.boundary)}的地，这一步画的是${boundaryName(boundary.id)}`;
  fail(['compare'], what, say`换 boundary 或换数；要说明两块地不同，用 contrast`);
}
