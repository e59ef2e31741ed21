import { crossingOf, finishedRingFault, type Segment } from './check-rings';
import type { Check } from './check';
import { anchorOf, areaKm2, ringAreaKm2 } from './measure';
import { at, isInside, keyOf, segmentsOf, type Polygon } from './shapes';
import { arcsOf, areasOf, mergeBy, polygonsOf, type ArcArea, type Atlas } from './topology';

/** Relative tolerance for "the same area": floating sums only, no geometry hides below it. */
const SAME_AREA_SHARE = 1e-9;

/** Any point well inside will do to find an area that lies within another. */
const COARSE_M = 2000;

export function isSameArea(aKm2: number, bKm2: number, tolerance = SAME_AREA_SHARE): boolean {
  return Math.abs(aKm2 - bKm2) <= tolerance * Math.max(aKm2, bKm2);
}

function windingFault(polygon: Polygon): string | null {
  const isRight = polygon.every((ring, index) => ringAreaKm2(ring) < 0 === (index === 0));
  return isRight ? null : '环的方向不对（外环应顺时针，内环应逆时针）';
}

function areaFault(polygons: readonly Polygon[]): string | null {
  const faults = polygons.flatMap((polygon) => [...polygon.map(finishedRingFault), windingFault(polygon)]);
  return faults.find((fault) => fault !== null) ?? null;
}

/** An arc has one area on each side at most: a second use in the same direction is an overlap. */
function sharingFault(areas: readonly ArcArea[]): string | null {
  const used = new Set<number>();
  for (const arc of areas.flatMap(arcsOf)) {
    if (used.has(arc)) return `第 ${arc < 0 ? ~arc : arc} 条弧被同侧用了两次：有重叠`;
    used.add(arc);
  }
  return null;
}

/** The areas added up against their union: a difference is an overlap. */
function sumFault(atlas: Atlas, object: string): string | null {
  const [union] = mergeBy(atlas, object, () => 'all').values();
  if (!union) return null;
  const sumKm2 = areasOf(atlas, object).reduce((sum, area) => sum + areaKm2(polygonsOf(atlas, area)), 0);
  const unionKm2 = areaKm2(polygonsOf(atlas, union));
  return isSameArea(sumKm2, unionKm2) ? null : `各面之和 ${sumKm2} km²，并集 ${unionKm2} km²`;
}

/** Sides of all areas, a common one once. */
function sidesOf(shapes: readonly (readonly Polygon[])[]): Segment[] {
  const sides = new Map<string, Segment>();
  for (const side of shapes.flat(2).flatMap(segmentsOf)) {
    sides.set(side.map(keyOf).sort().join(' '), side);
  }
  return [...sides.values()];
}

/** Areas that lie on each other without a common line: their lines cross, or one holds the other's middle. */
function overlapFault(shapes: readonly (readonly Polygon[])[]): string | null {
  const crossing = crossingOf(sidesOf(shapes));
  if (crossing) return `两个面的边在 ${keyOf(crossing)} 附近相交`;
  const middles = shapes.map((polygons) => anchorOf(polygons, COARSE_M));
  const held = middles.find((middle, own) =>
    shapes.some((polygons, other) => other !== own && isInside(middle, polygons))
  );
  return held ? `两个面在 ${keyOf(held)} 处重叠` : null;
}

/** Every area valid, every border one arc, nothing on top of anything else. */
export function verifyAreas(file: string, atlas: Atlas, object: string): Check[] {
  const mend = '查源文件，改后运行 npm run geo:build';
  const areas = areasOf(atlas, object);
  const shapes = areas.map((area) => polygonsOf(atlas, area));
  const valid = shapes.map((polygons, index) => ({
    file,
    name: `${object} ${String(at(areas, index).id)}`,
    fault: areaFault(polygons),
    mend
  }));
  return [
    ...valid,
    { file, name: `${object} 互不重叠`, fault: overlapFault(shapes), mend },
    { file, name: `${object} 共用弧`, fault: sharingFault(areas), mend },
    { file, name: `${object} 面积之和`, fault: sumFault(atlas, object), mend }
  ];
}
