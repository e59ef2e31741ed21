import { buffer, circle, lineString, rewind, simplify, truncate } from '@turf/turf';
import { curveCatmullRom } from 'd3';
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import type { AreaCode, BoundaryId, LngLat } from '../domain/ids';
import type { FootprintShape, Waypoint } from '../domain/plan';

/** How a plan part is drawn: a zone or band or disc is filled, a line is stroked. */
export type OverlayKind = 'zone' | 'band' | 'disc' | 'line';

export interface FootprintGeometry {
  readonly kind: OverlayKind;
  readonly geometry: Polygon | MultiPolygon | LineString;
  /** The line that a band follows, or the line itself: where its label stands. */
  readonly spine: LineString | null;
}

/** Points per stretch between two places: enough that no corner shows at any zoom used. */
const STEPS = 24;
const TOLERANCE_DEGREES = 0.0004;

/** The ground that footprints are cut from. */
export interface FootprintGround {
  readonly mergeAreas: (boundary: BoundaryId, codes: readonly AreaCode[]) => MultiPolygon;
  readonly mergeTownships: (names: readonly string[]) => MultiPolygon;
}

/**
 * A footprint → what the map draws. Bands and lines run smoothly through their places; a band's width and a
 * disc's radius are drawing choices (示意), not measured edges.
 */
export function toFootprint(
  shape: FootprintShape,
  placeAt: (place: string) => LngLat,
  ground: FootprintGround
): FootprintGeometry {
  const at: Locate = (point) => (typeof point === 'string' ? placeAt(point) : point);
  switch (shape.kind) {
    case 'areas':
      return zone(ground.mergeAreas(shape.boundary, shape.areas));
    case 'townships':
      return zone(ground.mergeTownships(shape.townships));
    case 'polygon':
      return zone(polygonOf(shape.corners));
    case 'line':
      return { kind: 'line', geometry: splineOf(shape.through, at), spine: splineOf(shape.through, at) };
    case 'band':
      return toBand(splineOf(shape.through, at), shape.widthKm);
    case 'disc':
      return {
        kind: 'disc',
        geometry: trimmed(circle([...at(shape.around)] as Point, shape.radiusKm, { steps: 48 }).geometry),
        spine: null
      };
  }
}

type Locate = (point: Waypoint) => LngLat;

function zone(geometry: Polygon | MultiPolygon): FootprintGeometry {
  return { kind: 'zone', geometry, spine: null };
}

/** Straight edges, closed, and turned as GeoJSON asks: its outside to the right. */
function polygonOf(corners: readonly LngLat[]): Polygon {
  const ring = [...corners, corners[0] ?? [0, 0]].map(([lng, lat]) => [lng, lat]);
  return rewind({ type: 'Polygon', coordinates: [ring] }, { mutate: false }) as Polygon;
}

function toBand(spine: LineString, widthKm: number): FootprintGeometry {
  const band = buffer(lineString(spine.coordinates), widthKm / 2, { units: 'kilometers', steps: 12 });
  if (!band) throw new Error('a band came out empty');
  const geometry = simplify(band, { tolerance: TOLERANCE_DEGREES, highQuality: true }).geometry;
  return { kind: 'band', geometry: trimmed(geometry), spine };
}

/** A centripetal Catmull-Rom curve through the places: smooth, without loops or overshoot at its ends. */
function splineOf(through: readonly Waypoint[], at: Locate): LineString {
  const points: [number, number][] = [];
  const pen = {
    moveTo: (x: number, y: number) => points.push([x, y]),
    lineTo: (x: number, y: number) => points.push([x, y]),
    bezierCurveTo: (...to: [number, number, number, number, number, number]) =>
      points.push(...cubic([points.at(-1) ?? [0, 0], [to[0], to[1]], [to[2], to[3]], [to[4], to[5]]]))
  };
  const curve = curveCatmullRom.alpha(0.5)(pen as unknown as CanvasRenderingContext2D);
  curve.lineStart();
  for (const point of through) curve.point(...(at(point) as Point));
  curve.lineEnd();
  const line = simplify(lineString(points), { tolerance: TOLERANCE_DEGREES / 4, highQuality: true });
  return trimmed(line.geometry);
}

type Point = [number, number];

/** Points of a cubic Bézier curve after its start. */
function cubic([a, b, c, d]: [Point, Point, Point, Point]): Point[] {
  return Array.from({ length: STEPS }, (_, i): Point => {
    const t = (i + 1) / STEPS;
    const [wa, wb, wc, wd] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0], wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1]];
  });
}

function trimmed<G extends Geometry>(geometry: G): G {
  return truncate(geometry, { precision: 5, coordinates: 2 });
}
