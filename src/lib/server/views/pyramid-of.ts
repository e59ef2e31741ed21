import { group } from 'd3-array';
import { areaAt, isRedrawn, type Boundary } from '../../domain/boundary';
import type { AreaCode } from '../../domain/ids';
import { lengthKey, type Period } from '../../domain/period';
import type { PyramidSide } from '../../exhibits/pyramid';
import { toPyramidCounts, type AreaPyramid } from '../../exhibits/pyramid/counts';
import { toPyramidView } from '../../exhibits/pyramid/model';
import { findSide, toPyramidShape, type PyramidShape } from '../../exhibits/pyramid/sides';
import type { Library } from '../library/library';
import { toLookups } from './exhibit-lookups';

/**
 * A division's people by age and sex: the newest count as bars, the one before as an outline; null without two of them.
 * Ground that no redraw touched has them on whatever boundary they were published.
 */
export function toPyramidOf(code: AreaCode, boundary: Boundary, library: Library): AreaPyramid | null {
  const { boundaries } = library.site;
  const alike = isRedrawn(boundaries, code) ? [boundary] : boundaries;
  const found = alike.flatMap((each) => toPyramidOn(code, each, library) ?? []);
  return found[0] ?? null;
}

function toPyramidOn(code: AreaCode, boundary: Boundary, library: Library): AreaPyramid | null {
  const place = areaAt(boundary, code)?.name;
  if (place === undefined) return null;
  const pairs = shapesOf(library).map((shape) => sidesOf(shape, code, boundary, library));
  const [bars, outline] = pairs.find(({ length }) => length > 1) ?? [];
  if (!bars || !outline) return null;
  const exhibit = { kind: 'pyramid', place, bars, outline } as const;
  const lookups = toLookups(library);
  return { view: toPyramidView(exhibit, lookups), counts: toPyramidCounts(exhibit, lookups) };
}

function shapesOf({ site }: Library): PyramidShape[] {
  const cells = site.indicators.filter(({ cell }) => cell !== undefined);
  const breakdowns = group(cells, ({ cell }) => cell?.breakdown);
  return [...breakdowns.values()].flatMap((own) => toPyramidShape(own) ?? []);
}

/** The newest first; only counts of one kind of period. */
function sidesOf(
  shape: PyramidShape,
  code: AreaCode,
  boundary: Boundary,
  library: Library
): readonly PyramidSide[] {
  const { figures } = library.site;
  const sides = periodsOf(shape, library).flatMap((period) => {
    const found = findSide(shape, { code, boundary, period: period.text }, figures);
    return found.kind === 'whole' ? [{ side: found.side, kind: lengthKey(period) }] : [];
  });
  return sides.filter(({ kind }) => kind === sides[0]?.kind).map(({ side }) => side);
}

function periodsOf({ cells }: PyramidShape, { figuresOf }: Library): Period[] {
  const [first] = cells;
  const all = first ? figuresOf(first.id).map(({ period }) => period) : [];
  return [...new Map(all.map((period) => [period.text, period])).values()].sort((a, b) =>
    a.text < b.text ? 1 : -1
  );
}
