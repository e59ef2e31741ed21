import * as v from 'valibot';
import type { Area, Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { FigureId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import { figuresFor, placeKey } from '../../domain/preferred-figure';
import { areasNamed } from '../../content/story/scene-areas';
import { checkPeriod } from '../../content/story/scene-indicator';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text, textOrNumber } from '../../content/text/schema-parts';
import { suggest } from '../../content/text/suggest';
import { toAgeGroups, type AgeGroup } from './age-groups';
import type { PyramidExhibit, PyramidSide } from '.';

export const pyramidText = v.strictObject({
  breakdown: text,
  area: text,
  bars: textOrNumber,
  outline: textOrNumber
});
type PyramidText = v.InferOutput<typeof pyramidText>;

/** The cells of a breakdown by `age` and two sexes, for one area at two periods; undefined after a problem. */
export function readPyramid(pyramid: PyramidText, reader: ExhibitReader): PyramidExhibit | undefined {
  const { boundary } = reader;
  const shape = shapeOf(pyramid.breakdown, reader);
  const areRead = (['bars', 'outline'] as const).map((key) =>
    checkPeriod(pyramid[key], ['pyramid', key], reader)
  );
  const [area] = (boundary && areasNamed([pyramid.area], boundary, ['pyramid', 'area'], reader)) ?? [];
  if (!shape || !boundary || !area || areRead.includes(false)) return undefined;
  if (pyramid.bars === pyramid.outline)
    return reader.fail(['pyramid', 'outline'], 'pyramid 的 bars 和 outline 是同一个时期', '写两次普查的时期');
  const [bars, outline] = (['bars', 'outline'] as const).map((key) =>
    sideOf(key, pyramid[key], shape, area, boundary, reader)
  );
  return bars && outline && { kind: 'pyramid', place: area.name, bars, outline };
}

interface Shape {
  readonly cells: readonly Indicator[];
  readonly ages: readonly AgeGroup[];
  readonly sexes: readonly [string, string];
}

function shapeOf(id: string, { lists, fail }: ExhibitReader): Shape | undefined {
  const all = [...lists.indicators].map(lists.indicatorAt).filter(({ cell }) => cell !== undefined);
  const cells = all.filter(({ cell }) => cell?.breakdown === id);
  if (cells.length === 0) {
    const known = new Set(all.map(({ cell }) => String(cell?.breakdown)));
    return fail(['pyramid', 'breakdown'], `没有分组「${id}」`, suggest(id, known));
  }
  const keysOf = (dimension: string): string[] => [
    ...new Set(cells.flatMap(({ cell }) => cell?.at[dimension] ?? []))
  ];
  const ages = toAgeGroups(keysOf('age'));
  const [left, right, ...more] = keysOf('sex');
  if (ages && left !== undefined && right !== undefined && more.length === 0)
    return { cells, ages, sexes: [left, right] };
  const mend = '换一个有 age（从 0 岁起、落在五岁组里、最后一组敞开）和 sex（两个）的分组';
  return fail(['pyramid', 'breakdown'], `分组「${id}」不是分男女的年龄组`, mend);
}

/** Every cell with its value, and the total; undefined after a problem. */
function sideOf(
  key: 'bars' | 'outline',
  period: string,
  { cells, ages, sexes }: Shape,
  area: Area,
  boundary: Boundary,
  { lists, fail }: ExhibitReader
): PyramidSide | undefined {
  const wanted = new Set<string>([...cells.map(({ id }) => id), cells[0]?.cell?.of ?? '']);
  const here = lists.figures.filter(({ indicator }) => wanted.has(indicator));
  const find = (indicator: string): Figure | undefined =>
    figuresFor(here, indicator, period, boundary).find(
      ({ place, value }) => placeKey(place) === area.code && value !== null
    );
  const total = find(cells[0]?.cell?.of ?? '');
  const found = new Map(cells.map(({ id, cell }) => [`${cell?.at.age} ${cell?.at.sex}`, find(id)]));
  const lacking = [...found.values()].filter((figure) => figure === undefined).length;
  if (!total || lacking > 0) {
    const what = total ? `「${area.name}」这一期缺 ${lacking} 格` : `「${area.name}」这一期没有总人口`;
    return fail(['pyramid', key], what, '换时期或区；每个年龄组都有数才画得出');
  }
  const idsOf = (keys: readonly string[], sex: string): FigureId[] =>
    keys.flatMap((age) => found.get(`${age} ${sex}`)?.id ?? []);
  const groups = ages.map(({ from, to, keys }) => ({
    ...{ from, to },
    cells: [idsOf(keys, sexes[0]), idsOf(keys, sexes[1])] as const
  }));
  return { total: total.id, groups };
}
