import type { Change } from './atoms';
import { nearestOnLine, roundTo } from './measure';
import type { Problem } from './problem';
import { at, type Region } from './shapes';

/**
 * GCJ-02 taken for WGS84 (or the other way) shifts a file by about 500 m, which no range check sees. Lines of an
 * area that did not change must lie on each other; two good files agree to some tens of metres.
 */
const MAX_MEDIAN_GAP_M = 150;

const isUnchanged = (code: string, changes: readonly Change[]): boolean => {
  const touching = changes.filter(({ from, to }) => from === code || to === code);
  return touching.length === 1 && at(touching, 0).from === at(touching, 0).to;
};

function medianGapM(a: Region, b: Region): number {
  const line = at(at(b.polygons, 0), 0);
  const gaps = at(at(a.polygons, 0), 0).map((corner) => nearestOnLine(corner, line).distanceM);
  return at(
    gaps.sort((x, y) => x - y),
    Math.floor(gaps.length / 2)
  );
}

/** Unchanged areas whose two outlines lie apart: one of the files declares the wrong CRS. */
export function checkSameLines(
  file: string,
  later: readonly Region[],
  earlier: readonly Region[],
  changes: readonly Change[]
): Problem[] {
  return later.flatMap((region): Problem[] => {
    const before = earlier.find(({ code }) => code === region.code);
    if (!before || !isUnchanged(region.code, changes)) return [];
    const gapM = medianGapM(region, before);
    if (gapM <= MAX_MEDIAN_GAP_M) return [];
    const what = `${region.name}没有调整过，新旧两份界线却相距 ${roundTo(gapM, 0)} 米`;
    return [{ file, what, fix: '核对两份 source.yml 的 crs(GCJ-02 与 WGS84 在此相差约 520 米)' }];
  });
}
