import * as v from 'valibot';
import type { Figure } from '../../domain/figure';
import { toSeries } from '../../domain/series';
import { areasNamed } from '../../content/story/scene-areas';
import { checkIndicator } from '../../content/story/scene-indicator';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import type { SeriesExhibit } from '.';
import { say } from '../../words/say';

const oneText = v.strictObject({ indicator: text, area: text });
export const seriesText = v.pipe(
  v.array(oneText),
  v.minLength(1, say`至少写一条`),
  v.maxLength(3, say`最多三条，再多一屏放不下`)
);
type OneText = v.InferOutput<typeof oneText>;

/** The series of a `series` entry, each of three years or more; undefined after a problem. */
export function readSeries(
  series: v.InferOutput<typeof seriesText>,
  reader: ExhibitReader
): SeriesExhibit | undefined {
  const read = series.map((one, i) => {
    const figures = figuresOf(one, i, reader);
    return figures && { name: one.area, figures: figures.map(({ id }) => id) };
  });
  const known = read.filter((one) => one !== undefined);
  return known.length === read.length ? { kind: 'series', series: known } : undefined;
}

/** The yearly ones alone: halves and quarters would be another series. */
function figuresOf({ indicator, area }: OneText, at: number, reader: ExhibitReader): Figure[] | undefined {
  const { boundary, lists, fail } = reader;
  if (!checkIndicator(indicator, ['series', at, 'indicator'], reader) || !boundary) return undefined;
  const [found] = areasNamed([area], boundary, ['series', at, 'area'], reader) ?? [];
  if (!found) return undefined;
  const yearly = lists.figures.filter(
    ({ indicator: of, boundary: on, place, period }) =>
      of === indicator &&
      on === boundary.id &&
      place.kind === 'area' &&
      place.code === found.code &&
      (period.kind === 'year' || period.kind === 'day')
  );
  // Figures of a year and of a day are never one series: the longer is taken.
  const [longest] = toSeries(yearly, lists.glossary).sort((a, b) => b.points.length - a.points.length);
  if (longest) return [...longest.points, ...longest.beside].map(({ figure }) => figure);
  const what = say`「${area}」的「${lists.indicatorAt(indicator).name}」没有三个可比的年份`;
  return fail(['series', at], what, say`换指标或区；两个时期用 slope 或 compare`);
}
