import type { LngLat } from '../../src/lib/domain/ids';
import type { Problem } from '../../src/lib/domain/problem';
import type { Check } from './check';
import { toRegions } from './districts';
import { areaKm2, nearestOnLine } from './measure';
import { outlineOf, unionOf } from './outline';
import type { Outline } from './parse-config';
import { SAME_LINE_WITHIN_M } from './sew';
import { keyOf, type Region, type Ring } from './shapes';
import { areasOf, polygonsOf, type Atlas } from './topology';
import { isSameArea } from './verify-topology';

const REBUILD = '运行 npm run geo:build；仍不对就是步骤有错';

/** Cells carry extra corners where they meet a border; snapped to the grid those move it by a metre at most. */
const TILING_SHARE = 1e-5;

/** Corners of every line of the union: of islands and of holes too. */
function outlineKeys(regions: readonly Region[]): Set<string> {
  return new Set(unionOf(regions).flat(2).map(keyOf));
}

function missingFrom(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  return [...wanted].filter((key) => !present.has(key)).length;
}

/** Land in other pieces than was said: a gap between districts is a hole, a part that has come off an island. */
export function outlineFault(
  regions: readonly Region[],
  { parts, holes }: Outline
): Pick<Problem, 'what' | 'mend'> | null {
  const union = unionOf(regions);
  const found = { parts: union.length, holes: union.flat().length - union.length };
  if (found.parts === parts && found.holes === holes) return null;
  return {
    what: `各区合并后有 ${found.parts} 块地、${found.holes} 个洞，应有 ${parts} 块、${holes} 个：中间有缝，或有一块脱开了`,
    mend: `补上缝；真是岛和洞，就在 build.yml 写 outline: { parts: ${found.parts}, holes: ${found.holes} }`
  };
}

/** The districts of a boundary together are as many pieces of land as the sources say, without a gap. */
export function verifyNoGap(file: string, districts: Atlas, outline: Outline): Check {
  const fault = outlineFault(toRegions(districts), outline)?.what ?? null;
  return { file, name: '区与区之间没有缝', fault, mend: REBUILD };
}

/** All boundaries must have the same outer lines, corner for corner. */
export function verifySameOutline(file: string, a: Atlas, b: Atlas): Check {
  const [one, two] = [outlineKeys(toRegions(a)), outlineKeys(toRegions(b))];
  const count = missingFrom(one, two) + missingFrom(two, one);
  const fault = count === 0 ? null : `有 ${count} 个点只在一套区划的外轮廓上`;
  return { file, name: '各套区划外轮廓相同', fault, mend: REBUILD };
}

/** Where a neighbour follows the city's own line it must carry its corners, or a gap would show between them. */
export function verifyContextEdge(file: string, districts: Atlas, context: Atlas): Check {
  const lines = areasOf(context, 'land').flatMap((area) => polygonsOf(context, area).flat());
  const seams = freeRuns(outlineOf(toRegions(districts)), new Set(lines.flat().map(keyOf))).filter((run) =>
    run.every((corner) => isNear(corner, lines))
  );
  const count = seams.flat().length;
  const fault = count === 0 ? null : `市界上有 ${count} 个点不在相邻城市的界线上：会露出缝`;
  return { file, name: '相邻城市与市界共线', fault, mend: REBUILD };
}

/** Stretches of a ring whose corners are not among `shared`: coast, or a seam that does not fit. */
function freeRuns(ring: Ring, shared: ReadonlySet<string>): LngLat[][] {
  const open = ring.slice(0, -1);
  const start = Math.max(
    0,
    open.findIndex((corner) => shared.has(keyOf(corner)))
  );
  const runs: LngLat[][] = [[]];
  for (const corner of [...open.slice(start), ...open.slice(0, start)]) {
    if (shared.has(keyOf(corner))) runs.push([]);
    else runs.at(-1)?.push(corner);
  }
  return runs.filter((run) => run.length > 0);
}

function isNear(corner: LngLat, lines: readonly Ring[]): boolean {
  return lines.some((line) => nearestOnLine(corner, line).distanceM < SAME_LINE_WITHIN_M);
}

/** Cells of each district add up to it and follow every corner of its lines. */
export function verifyTiling(file: string, districts: Atlas, townships: Atlas): Check[] {
  const cells = areasOf(townships, 'townships');
  return toRegions(districts).flatMap((district): Check[] => {
    const mine = cells
      .filter(({ properties }) => properties?.['district'] === district.code)
      .map((cell) => ({ code: '', name: '', polygons: polygonsOf(townships, cell) }));
    if (mine.length === 0) return [];
    return [{ file, name: `${district.name}镇街铺满`, fault: tilingFault(district, mine), mend: REBUILD }];
  });
}

function tilingFault(district: Region, cells: readonly Region[]): string | null {
  const count = missingFrom(outlineKeys([district]), outlineKeys(cells));
  if (count > 0) return `区界上有 ${count} 个点不在镇街的外轮廓上`;
  const [rings, wanted] = [unionOf(cells).flat().length, district.polygons.flat().length];
  if (rings !== wanted) return `镇街合并后有 ${rings} 个环，区有 ${wanted} 个：中间有缝`;
  const sumKm2 = cells.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0);
  const districtKm2 = areaKm2(district.polygons);
  return isSameArea(sumKm2, districtKm2, TILING_SHARE) ? null : `镇街共 ${sumKm2} km²，区 ${districtKm2} km²`;
}
