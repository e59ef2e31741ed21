import type { Check } from './check';
import { outlineOf } from './context';
import { polygonsOf, toRegions } from './districts';
import { areaKm2 } from './measure';
import { at, keyOf, type Region } from './shapes';
import { areasOf, mergeBy, toMultiPolygon, toTopology, type Atlas } from './topology';
import { isSameArea } from './verify-topology';

const REBUILD = '运行 npm run geo:build；仍不对就是步骤有错';

/** Cells carry extra corners where they meet a border; snapped to the grid those move it by a metre at most. */
const TILING_SHARE = 1e-5;

const outlineKeys = (regions: readonly Region[]): Set<string> => new Set(outlineOf(regions).map(keyOf));

const missingFrom = (wanted: ReadonlySet<string>, present: ReadonlySet<string>): number =>
  [...wanted].filter((key) => !present.has(key)).length;

/** Rings of the union: more than one means a gap inside or a part that has come off. */
function ringCount(regions: readonly Region[]): number {
  const features = regions.map(({ polygons }) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: toMultiPolygon(polygons)
  }));
  const atlas = toTopology({ all: features });
  const union = at([...mergeBy(atlas, 'all', () => 'all').values()], 0);
  return polygonsOf(atlas, union).flat().length;
}

/** The districts of a boundary together are one area without holes. */
export function verifyNoGap(file: string, districts: Atlas): Check {
  const count = ringCount(toRegions(districts));
  const fault = count === 1 ? null : `合并后有 ${count} 个环：中间有缝，或有一块脱开了`;
  return { file, name: '区与区之间没有缝', fault, fix: REBUILD };
}

/** Both boundaries must have the same outer line, corner for corner. */
export function verifySameOutline(file: string, a: Atlas, b: Atlas): Check {
  const [one, two] = [outlineKeys(toRegions(a)), outlineKeys(toRegions(b))];
  const count = missingFrom(one, two) + missingFrom(two, one);
  const fault = count === 0 ? null : `有 ${count} 个点只在一套区划的外轮廓上`;
  return { file, name: '两套区划外轮廓相同', fault, fix: REBUILD };
}

/** The context must carry the city's own line, or a gap would show between them. */
export function verifyContextEdge(file: string, districts: Atlas, context: Atlas): Check {
  const corners = areasOf(context, 'land').flatMap((area) => polygonsOf(context, area).flat(2));
  const count = missingFrom(outlineKeys(toRegions(districts)), new Set(corners.map(keyOf)));
  const fault = count === 0 ? null : `市界上有 ${count} 个点不在相邻城市的界线上：会露出缝`;
  return { file, name: '相邻城市与市界共线', fault, fix: REBUILD };
}

/** Cells of each district add up to it and follow every corner of its line. */
export function verifyTiling(file: string, districts: Atlas, townships: Atlas): Check[] {
  const cells = areasOf(townships, 'townships');
  return toRegions(districts).flatMap((district): Check[] => {
    const mine = cells
      .filter(({ properties }) => properties?.['district'] === district.code)
      .map((cell) => ({ code: '', name: '', polygons: polygonsOf(townships, cell) }));
    if (mine.length === 0) return [];
    return [{ file, name: `${district.name}镇街铺满`, fault: tilingFault(district, mine), fix: REBUILD }];
  });
}

function tilingFault(district: Region, cells: readonly Region[]): string | null {
  const count = missingFrom(outlineKeys([district]), outlineKeys(cells));
  if (count > 0) return `区界上有 ${count} 个点不在镇街的外轮廓上`;
  const [rings, wanted] = [ringCount(cells), district.polygons.flat().length];
  if (rings !== wanted) return `镇街合并后有 ${rings} 个环，区有 ${wanted} 个：中间有缝`;
  const sumKm2 = cells.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0);
  const districtKm2 = areaKm2(district.polygons);
  return isSameArea(sumKm2, districtKm2, TILING_SHARE) ? null : `镇街共 ${sumKm2} km²，区 ${districtKm2} km²`;
}
