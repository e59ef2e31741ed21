import * as v from 'valibot';
import type { LngLat } from '../../src/lib/domain/ids';
import type { Parsed } from '../../src/lib/domain/problem';
import { gcj02ToWgs84 } from '../../src/lib/geometry/datum';
import type { SourceRecord } from './parse-source';
import type { Polygon } from './shapes';

const position = v.pipe(
  v.array(v.number()),
  v.minLength(2),
  v.transform(([lng = 0, lat = 0]): LngLat => [lng, lat])
);
const line = v.array(position);
const polygon = v.array(line);

const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
  v.object({ type: v.literal('LineString'), coordinates: line })
]);

const collectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.nullish(v.record(v.string(), v.unknown()), {}),
      geometry: v.optional(v.unknown())
    })
  )
});

/** A feature as it stands in a source file, and the line it stands on. */
export interface RawFeature {
  readonly line: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

export type RawShape =
  | { readonly kind: 'area'; readonly polygons: readonly Polygon[] }
  | { readonly kind: 'line'; readonly points: readonly LngLat[] };

/** GeoJSON text → its features; a problem where it is no FeatureCollection. */
export function parseFeatures(
  file: string,
  text: string
): Parsed<{ readonly features: readonly RawFeature[] }> {
  const refuse = (line: number, what: string): Parsed<never> => ({
    ok: false,
    problems: [{ file, line, what, mend: '换成 GeoJSON FeatureCollection' }]
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse(lineIn(String(error)), '不是合法的 JSON');
  }
  const parsed = v.safeParse(collectionSchema, raw);
  if (!parsed.success) return refuse(1, '不是 FeatureCollection');
  const lines = linesOfFeatures(text);
  const features = parsed.output.features.map(({ properties, geometry }, index) => ({
    line: lines[index] ?? 1,
    properties: properties ?? {},
    geometry
  }));
  return { ok: true, features };
}

/** Areas or a line; null for every other or malformed geometry. */
export function shapeOf({ geometry }: RawFeature): RawShape | null {
  const parsed = v.safeParse(geometrySchema, geometry);
  if (!parsed.success) return null;
  const { output } = parsed;
  switch (output.type) {
    case 'Polygon':
      return { kind: 'area', polygons: [output.coordinates] };
    case 'MultiPolygon':
      return { kind: 'area', polygons: output.coordinates };
    case 'LineString':
      return { kind: 'line', points: output.coordinates };
  }
}

/** The polygons of a feature; none where it has no area. */
export function polygonsIn(feature: RawFeature): readonly Polygon[] {
  const shape = shapeOf(feature);
  return shape?.kind === 'area' ? shape.polygons : [];
}

export function toWgs84(point: LngLat, crs: SourceRecord['crs']): LngLat {
  return crs === 'GCJ-02' ? gcj02ToWgs84(point) : point;
}

/** Where each feature says that it is one. */
function linesOfFeatures(text: string): number[] {
  let line = 1;
  let from = 0;
  return [...text.matchAll(/"type"\s*:\s*"Feature"/g)].map(({ index }) => {
    for (let next = text.indexOf('\n', from); next >= 0 && next < index; next = text.indexOf('\n', from)) {
      line += 1;
      from = next + 1;
    }
    return line;
  });
}

/** The engine's own `(line 3 column 7)`. */
function lineIn(message: string): number {
  return Number(/line (\d+)/.exec(message)?.[1] ?? 1);
}
