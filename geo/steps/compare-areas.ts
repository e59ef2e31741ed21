import type { Problem } from '../../src/lib/domain/problem';
import { areaKm2, roundTo } from './measure';
import type { BoundaryRow } from './boundary-table';
import { present, type Region } from './shapes';

/** From here on a measured area needs a written reason (issue "Geography"). */
export const MAX_DIFFERENCE_PCT = 2;

export interface ComparedArea {
  readonly code: string;
  readonly name: string;
  readonly publishedKm2: number | null;
  readonly publishedSource: string;
  readonly measuredKm2: number;
  readonly differencePct: number | null;
  readonly reason: string;
}

/** Measured beside published; `differencePct` is (measured − published) / published, null without a published value. */
export function compareAreas(boundary: BoundaryRow, regions: readonly Region[]): ComparedArea[] {
  return boundary.areas.map(({ code, name, publishedKm2, publishedSource, reason }) => {
    const region = regions.find((candidate) => candidate.code === code);
    if (!region) throw new RangeError(`no region ${code} on boundary ${boundary.id}`);
    const measuredKm2 = roundTo(areaKm2(region.polygons), 2);
    const differencePct =
      publishedKm2 === null ? null : roundTo(((measuredKm2 - publishedKm2) / publishedKm2) * 100, 2);
    return { code, name, publishedKm2, publishedSource, measuredKm2, differencePct, reason };
  });
}

/** Areas too far off the published value for which nobody has written why. */
export function unexplained({ id, areas: rows }: BoundaryRow, areas: readonly ComparedArea[]): Problem[] {
  return areas
    .filter(({ differencePct, reason }) => Math.abs(differencePct ?? 0) > MAX_DIFFERENCE_PCT && reason === '')
    .map(({ code, name, measuredKm2, publishedKm2, differencePct }) => ({
      ...present(
        rows.find((row) => row.code === code),
        code
      ).place,
      what: `${id} ${code} ${name}：量算 ${measuredKm2} km²，公布 ${publishedKm2} km²，相差 ${differencePct}%`,
      mend: `超过 ${MAX_DIFFERENCE_PCT}% 要写 reason，或查坐标系与公布值`
    }));
}
