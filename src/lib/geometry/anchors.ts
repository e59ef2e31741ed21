import { bboxClip, booleanPointInPolygon, feature } from '@turf/turf';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Bounds, LngLat } from '../domain/ids';
import { project, toBox, unproject } from './projection';

/** Labels keep this share of the view free at each edge. */
const INSET = 0.04;
/** A polygon that shows less than this share of the view carries no label there. */
const MIN_SHARE = 0.006;

type AreaGeometry = Polygon | MultiPolygon;

/** Whether a point lies in an area, its edge included; no point lies in a line. */
export const liesIn = (at: LngLat, geometry: AreaGeometry | LineString): boolean =>
  geometry.type !== 'LineString' && booleanPointInPolygon([...at], geometry);

/** By view and share: hundreds of maps name the same divisions in the same views. */
const knownAnchors = new WeakMap<AreaGeometry, Map<string, LngLat | null>>();
/** Of one polygon; a map that is dragged has no end of views. */
const MOST_VIEWS = 500;

/** Where a label stands best on the part of a polygon that is in view: the point farthest from its edges. */
export function polygonAnchor(geometry: AreaGeometry, within: Bounds, minShare = MIN_SHARE): LngLat | null {
  let views = knownAnchors.get(geometry);
  if (!views || views.size > MOST_VIEWS) knownAnchors.set(geometry, (views = new Map()));
  const view = `${within.join()} ${minShare}`;
  let at = views.get(view);
  if (at === undefined) views.set(view, (at = farthestIn(geometry, within, minShare)));
  return at;
}

function farthestIn(geometry: AreaGeometry, within: Bounds, minShare: number): LngLat | null {
  const clipped = bboxClip(feature(geometry), [...inset(within)]).geometry as AreaGeometry;
  const polygons = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
  const projected = polygons
    .filter((rings) => (rings[0]?.length ?? 0) > 3)
    .map((rings) => rings.map((ring) => ring.map(([lng = 0, lat = 0]) => project([lng, lat]))));
  const largest = projected.sort((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0];
  const box = toBox(within);
  if (!largest || ringArea(largest[0] ?? []) < box.width * box.height * minShare) return null;
  const [x = 0, y = 0] = polylabel(largest, box.width / 400);
  return rounded(unproject([x, y]));
}

/** The middle of a disc, or below or above it where its middle is taken; none where it is out of view. */
export function discAnchors([west, south, east, north]: Bounds, within: Bounds): LngLat[] {
  const [lng, lat] = [(west + east) / 2, (south + north) / 2];
  const beyond = (north - south) * 0.62;
  const [minLng, minLat, maxLng, maxLat] = inset(within);
  return [lat, lat - beyond, lat + beyond]
    .filter((each) => lng > minLng && lng < maxLng && each > minLat && each < maxLat)
    .map((each) => rounded([lng, each]));
}

/** Shares of a line at which a label may stand, best first. */
const STOPS = [0.5, 0.38, 0.62, 0.28, 0.72, 0.18, 0.82];

/** Points along the longest stretch of a line that is in view, its middle first; none where too little is in view. */
export function lineAnchors(geometry: Geometry, within: Bounds): LngLat[] {
  if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') return [];
  const clipped = bboxClip(feature(geometry) as Feature<LineString>, [...inset(within)]).geometry;
  const lines = (clipped.type === 'LineString' ? [clipped.coordinates] : clipped.coordinates) as Position[][];
  const longest = lines.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!longest || lengthOf(longest) < (within[2] - within[0]) * 0.12) return [];
  return STOPS.map((share) => pointAlong(longest, lengthOf(longest) * share));
}

/** The point at a length along a line, in its own units; its end where the length is too great. */
function pointAlong(line: readonly Position[], length: number): LngLat {
  let rest = length;
  for (let i = 1; i < line.length; i += 1) {
    const step = lengthOf(line.slice(i - 1, i + 1));
    const [from, to] = [line[i - 1], line[i]];
    if (rest <= step && from && to) return rounded(between(from, to, step === 0 ? 0 : rest / step));
    rest -= step;
  }
  const [lng = 0, lat = 0] = line.at(-1) ?? [];
  return [lng, lat];
}

function inset([west, south, east, north]: Bounds): [number, number, number, number] {
  const [dx, dy] = [(east - west) * INSET, (north - south) * INSET];
  return [west + dx, south + dy, east - dx, north - dy];
}

function between([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, share: number): LngLat {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function lengthOf(line: readonly Position[]): number {
  return line.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = line[i] ?? [];
    return sum + Math.hypot(x - px, y - py);
  }, 0);
}

function ringArea(ring: readonly Position[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nx = 0, ny = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

function rounded([lng, lat]: LngLat): LngLat {
  return [Math.round(lng * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
