import type { Problem } from '../../src/lib/domain/problem';
import type { DrawnBoundary } from './atoms';
import { nearestOnLine, roundTo } from './measure';
import type { Change } from './boundary-table';
import { at, type Region } from './shapes';

/**
 * GCJ-02 taken for WGS84 (or the other way) shifts a file by about 500 m, which no range check sees. Lines of an
 * area that did not change must lie on each other; two good files agree to some tens of metres.
 */
const MAX_MEDIAN_GAP_M = 150;

function isUnchanged(code: string, changes: readonly Change[]): boolean {
  const touching = changes.filter(({ from, to }) => from === code || to === code);
  return touching.length === 1 && at(touching, 0).from === at(touching, 0).to;
}

function medianGapM(a: Region, b: Region): number {
  const lines = b.polygons.flat();
  const gaps = a.polygons
    .flat(2)
    .map((corner) => Math.min(...lines.map((line) => nearestOnLine(corner, line).distanceM)));
  return at(
    gaps.sort((x, y) => x - y),
    Math.floor(gaps.length / 2)
  );
}

/** Unchanged areas whose outlines lie apart in the newest and an older file: one declares the wrong CRS. */
export function checkSameLines(drawn: readonly DrawnBoundary[]): Problem[] {
  const { row, regions } = at(drawn, -1);
  return drawn.slice(0, -1).flatMap((older, index) => {
    const changes = drawn.slice(index + 1).map((later) => later.row.changes);
    const pairs = regions.flatMap((region) => {
      const before = older.regions.find(({ code }) => code === region.code);
      return before && changes.every((step) => isUnchanged(region.code, step))
        ? [[region, before] as const]
        : [];
    });
    return pairs.flatMap(([region, before]) => gapProblem(row.file ?? '', region, before));
  });
}

function gapProblem(file: string, region: Region, before: Region): Problem[] {
  const gapM = medianGapM(region, before);
  if (gapM <= MAX_MEDIAN_GAP_M) return [];
  const what = `${region.name}没有调整过，新旧两份界线却相距 ${roundTo(gapM, 0)} 米`;
  const mend = '核对两份 source.yml 的 crs(GCJ-02 与 WGS84 在此相差约 520 米)';
  return [{ file, line: 1, what, mend }];
}
