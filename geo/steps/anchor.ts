import type { LngLat } from './crs';
import { snapPoint } from './grid';
import { metresPerDegree, nearestOnLine, ringAreaKm2 } from './measure';
import { at, bboxOf, isInside, type Polygon } from './shapes';

interface Cell {
  centre: LngLat;
  halfDegrees: number;
  insideM: number;
  reachM: number;
}

const STEP = 0.5;

/** Positive inside: distance to the nearest line of the polygon. */
function depthM(point: LngLat, polygon: Polygon): number {
  const nearestM = Math.min(...polygon.map((ring) => nearestOnLine(point, ring).distanceM));
  return isInside(point, [polygon]) ? nearestM : -nearestM;
}

function cellAt(centre: LngLat, halfDegrees: number, polygon: Polygon): Cell {
  const insideM = depthM(centre, polygon);
  return { centre, halfDegrees, insideM, reachM: insideM + halfDegrees * Math.SQRT2 * metresPerDegree(0)[0] };
}

function quarters({ centre: [lng, lat], halfDegrees }: Cell, polygon: Polygon): Cell[] {
  const half = halfDegrees * STEP;
  const signs: LngLat[] = [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1]
  ];
  return signs.map(([x, y]) => cellAt([lng + x * half, lat + y * half], half, polygon));
}

function coverOf(polygon: Polygon): Cell[] {
  const [west, south, east, north] = bboxOf(at(polygon, 0));
  const half = Math.min(east - west, north - south) / 2;
  const cells: Cell[] = [];
  for (let lng = west; lng < east; lng += 2 * half) {
    for (let lat = south; lat < north; lat += 2 * half) {
      cells.push(cellAt([lng + half, lat + half], half, polygon));
    }
  }
  return cells;
}

const largestOf = (polygons: readonly Polygon[]): Polygon =>
  polygons.reduce((a, b) => (Math.abs(ringAreaKm2(at(a, 0))) >= Math.abs(ringAreaKm2(at(b, 0))) ? a : b));

/**
 * Where a label fits best: the inner point farthest from every line (pole of inaccessibility) of the
 * largest part, found by halving cells while one could still be `precisionM` better (Agafonkin's polylabel).
 */
export function anchorOf(polygons: readonly Polygon[], precisionM = 150): LngLat {
  const polygon = largestOf(polygons);
  const open = coverOf(polygon);
  let best = at(open, 0);
  while (open.length > 0) {
    open.sort((a, b) => a.reachM - b.reachM || a.centre[0] - b.centre[0] || a.centre[1] - b.centre[1]);
    const cell = open.pop() as Cell;
    if (cell.insideM > best.insideM) best = cell;
    if (cell.reachM - best.insideM > precisionM) open.push(...quarters(cell, polygon));
  }
  return snapPoint(best.centre);
}
