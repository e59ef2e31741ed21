import * as v from 'valibot';
import type { Area, Boundary } from '../../domain/boundary';
import { areasNamed } from '../../content/story/scene-areas';
import { checkPeriod } from '../../content/story/scene-indicator';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text, textOrNumber } from '../../content/text/schema-parts';
import { suggest } from '../../content/text/suggest';
import { findSide, toPyramidShape, type PyramidShape } from './sides';
import type { PyramidExhibit, PyramidSide } from '.';
import { say } from '../../words/say';

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
    return reader.fail(
      ['pyramid', 'outline'],
      say`pyramid 的 bars 和 outline 是同一个时期`,
      say`写两次普查的时期`
    );
  const [bars, outline] = (['bars', 'outline'] as const).map((key) =>
    sideOf(key, pyramid[key], shape, area, boundary, reader)
  );
  return bars && outline && { kind: 'pyramid', place: area.name, bars, outline };
}

function shapeOf(id: string, { lists, fail }: ExhibitReader): PyramidShape | undefined {
  const all = [...lists.indicators].map(lists.indicatorAt).filter(({ cell }) => cell !== undefined);
  const cells = all.filter(({ cell }) => cell?.breakdown === id);
  if (cells.length === 0) {
    const known = new Set(all.map(({ cell }) => String(cell?.breakdown)));
    return fail(['pyramid', 'breakdown'], say`没有分组「${id}」`, suggest(id, known));
  }
  const mend = say`换一个有 age（从 0 岁起、落在五岁组里、最后一组敞开）和 sex（两个）的分组`;
  return toPyramidShape(cells) ?? fail(['pyramid', 'breakdown'], say`分组「${id}」不是分男女的年龄组`, mend);
}

/** Undefined after a problem. */
function sideOf(
  key: 'bars' | 'outline',
  period: string,
  shape: PyramidShape,
  { code, name }: Area,
  boundary: Boundary,
  { lists, fail }: ExhibitReader
): PyramidSide | undefined {
  const found = findSide(shape, { code, boundary, period }, lists.figures);
  const mend = say`换时期或区；每个年龄组都有数才画得出`;
  switch (found.kind) {
    case 'whole':
      return found.side;
    case 'no-total':
      return fail(['pyramid', key], say`「${name}」这一期没有总人口`, mend);
    case 'lacking':
      return fail(['pyramid', key], say`「${name}」这一期缺 ${found.count} 格`, mend);
    default:
      return found satisfies never;
  }
}
