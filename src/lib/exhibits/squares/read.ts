import * as v from 'valibot';
import { figuresNamed } from '../../content/story/scene-figures';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import type { SquaresExhibit } from '.';
import { say } from '../../words/say';

export const squaresText = v.record(text, text);

/** More would be too small to be seen on a phone. */
const MOST = 4;

/** Areas by what they are called, all in one unit; undefined after a problem. */
export function readSquares(
  squares: v.InferOutput<typeof squaresText>,
  reader: ExhibitReader
): SquaresExhibit | undefined {
  const named = Object.entries(squares);
  if (named.length < 2 || named.length > MOST)
    return reader.fail(
      ['squares'],
      say`squares 有 ${named.length} 块`,
      say`写二到 ${MOST} 块：叫法和数的编号`
    );
  const figures = named.map(([name, id]) => figuresNamed([id], 'squares', reader)[0] ?? name);
  const known = figures.filter((figure) => typeof figure !== 'string');
  if (known.length < figures.length) return undefined;
  const odd = known.find(({ value, unit }) => value === null || value <= 0 || unit !== known[0]?.unit);
  if (odd || known[0]?.unit !== 'km²')
    return reader.fail(
      ['squares'],
      say`「${(odd ?? known[0])?.id ?? ''}」不是平方公里数`,
      say`只写单位是 km² 的面积`
    );
  return {
    kind: 'squares',
    squares: known.map(({ id }, i) => ({ name: named[i]?.[0] ?? '', figure: id }))
  };
}
