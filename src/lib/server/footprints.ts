import { bezierSpline, buffer, circle, lineString, simplify, truncate } from '@turf/turf';
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import type { LngLat } from '../domain/ids';
import type { FootprintShape } from '../domain/plan';
import type { OverlayKind } from '../map/picture';

export interface FootprintGeometry {
  readonly kind: OverlayKind;
  readonly geometry: Polygon | MultiPolygon | LineString;
  /** The line that a band follows, or the line itself: where its label stands. */
  readonly spine: LineString | null;
}

/** Turf's spline spends this many milliseconds-of-curve on a segment; 600 gives a point about every 300 m. */
const SPLINE = { resolution: 2400, sharpness: 0.75 };
const TOLERANCE_DEGREES = 0.0004;

/**
 * A footprint → what the map draws. Bands and lines run smoothly through their places; a band's width and a
 * disc's radius are drawing choices (示意), not measured edges.
 */
export function toFootprint(
  shape: FootprintShape,
  at: (place: string) => LngLat,
  mergeTownships: (names: readonly string[]) => MultiPolygon
): FootprintGeometry {
  switch (shape.kind) {
    case 'townships':
      return { kind: 'zone', geometry: mergeTownships(shape.townships), spine: null };
    case 'line':
      return { kind: 'line', geometry: splineOf(shape.through, at), spine: splineOf(shape.through, at) };
    case 'band':
      return toBand(splineOf(shape.through, at), shape.widthKm);
    case 'disc':
      return { kind: 'disc', geometry: trimmed(circle([...at(shape.around)], shape.radiusKm, { steps: 48 }).geometry), spine: null };
  }
}

function toBand(spine: LineString, widthKm: number): FootprintGeometry {
  const band = buffer(lineString(spine.coordinates), widthKm / 2, { units: 'kilometers', steps: 12 });
  if (!band) throw new Error('a band came out empty');
  const geometry = simplify(band, { tolerance: TOLERANCE_DEGREES, highQuality: true }).geometry;
  return { kind: 'band', geometry: trimmed(geometry), spine };
}

function splineOf(through: readonly string[], at: (place: string) => LngLat): LineString {
  const points = lineString(through.map((place) => [...at(place)]));
  const curve = through.length > 2 ? bezierSpline(points, SPLINE) : points;
  return trimmed(simplify(curve, { tolerance: TOLERANCE_DEGREES / 4, highQuality: true }).geometry);
}

function trimmed<G extends Geometry>(geometry: G): G {
  return truncate(geometry, { precision: 5, coordinates: 2 });
}
