import * as v from 'valibot';
import type { Area, Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { toId, type IndicatorId } from '../../domain/ids';
import { placeKey } from '../../domain/preferred-figure';
import type { PeriodNumbers } from '../../domain/scene-figures';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { measureText, text, textOrNumber } from '../../content/text/schema-parts';
import { areasOf, checkSideBySide, figuresNamedAt } from '../read-areas';
import type { ScatterExhibit } from '.';
import { say } from '../../words/say';

const axisText = v.strictObject({
  indicator: text,
  period: textOrNumber,
  measure: v.optional(measureText, 'value')
});
export const scatterText = v.strictObject({ x: axisText, y: axisText, areas: v.optional(v.array(text)) });
type ScatterText = v.InferOutput<typeof scatterText>;

/** Fewer are better said in a sentence. */
const FEWEST = 3;

/** The pairs of a `scatter` entry: each axis passes the guard by itself; undefined after a problem. */
export function readScatter(scatter: ScatterText, reader: ExhibitReader): ScatterExhibit | undefined {
  const { boundary } = reader;
  const areas = boundary && areasOf(scatter.areas, boundary, ['scatter', 'areas'], reader);
  if (!areas) return undefined;
  const [x, y] = (['x', 'y'] as const).map((axis) => figuresOn(axis, scatter, areas, boundary, reader));
  if (!x || !y) return undefined;
  const pairs = areas.map(({ code, name }) => {
    const [across, up] = [x, y].map((axis) => axis.find(({ place }) => placeKey(place) === code));
    return { name, ids: across && up ? ([across.id, up.id] as const) : null };
  });
  const known = pairs.flatMap(({ ids }) => (ids ? [ids] : []));
  const missing = pairs.flatMap(({ name, ids }) => (ids ? [] : [name]));
  if (known.length < FEWEST || (scatter.areas !== undefined && missing.length > 0)) {
    const what = say`scatter 里两个数都有的只有 ${known.length} 个区`;
    return reader.fail(
      ['scatter'],
      what,
      say`换时期或边界，从 areas 里去掉缺数的区；少于 ${FEWEST} 个不成一张图`
    );
  }
  return { kind: 'scatter', x: toNumbers(scatter.x), y: toNumbers(scatter.y), pairs: known, missing };
}

function figuresOn(
  axis: 'x' | 'y',
  scatter: ScatterText,
  areas: readonly Area[],
  boundary: Boundary,
  reader: ExhibitReader
): readonly Figure[] | undefined {
  const figures = figuresNamedAt(scatter[axis], areas, boundary, ['scatter', axis], reader);
  return figures && checkSideBySide(figures, ['scatter', axis], reader) ? figures : undefined;
}

function toNumbers({ indicator, period, measure }: ScatterText['x']): PeriodNumbers {
  return { kind: 'period', indicator: toId<IndicatorId>(indicator), period, measure };
}
