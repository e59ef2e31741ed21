import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon,
  Polygon as ArcPolygon,
  Topology
} from 'topojson-specification';
import type { LngLat } from './crs';
import { GRID_PER_DEGREE } from './grid';
import { at, present, type Polygon } from './shapes';
import { ringAreaKm2 } from './measure';

export type Properties = Record<string, unknown>;
export type ArcArea = ArcPolygon<Properties> | MultiPolygon<Properties>;
export type Atlas = Topology<Record<string, GeometryCollection<Properties>>>;

const SCALE = 1 / GRID_PER_DEGREE;

/** d3-geo reads a counter-clockwise outer ring as "the whole globe but this": outer rings run clockwise. */
const woundForD3 = (polygon: Polygon): Polygon =>
  polygon.map((ring, index) => (ringAreaKm2(ring) > 0 === (index === 0) ? [...ring].reverse() : ring));

export const toMultiPolygon = (polygons: readonly Polygon[]): GeoJSON.MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygons.map(woundForD3)
});

/** Named lists of features → one topology in which a common border is one arc. */
export function toTopology(objects: Record<string, GeoJSON.Feature[]>): Atlas {
  const collections = Object.entries(objects).map(([name, features]) => [
    name,
    { type: 'FeatureCollection', features }
  ]);
  return topology(Object.fromEntries(collections)) as unknown as Atlas;
}

export const areasOf = (atlas: Atlas, object: string): ArcArea[] =>
  present(atlas.objects[object], object).geometries as ArcArea[];

/** Unions of whole arcs: inner borders vanish, every remaining line stays byte for byte the same. */
export function mergeBy(atlas: Atlas, object: string, groupOf: (properties: Properties) => string) {
  const groups = new Map<string, ArcArea[]>();
  for (const area of areasOf(atlas, object)) {
    const group = groupOf(area.properties ?? {});
    groups.set(group, [...(groups.get(group) ?? []), area]);
  }
  return new Map([...groups].map(([group, areas]) => [group, mergeArcs(atlas, areas as never) as ArcArea]));
}

/** Drops arcs that nothing uses (inner lines after a merge) and renumbers the rest in order of first use. */
export function withOnlyUsedArcs(atlas: Atlas): Atlas {
  const places = new Map<number, number>();
  const place = (index: number): number => {
    const plain = index < 0 ? ~index : index;
    if (!places.has(plain)) places.set(plain, places.size);
    const moved = places.get(plain) as number;
    return index < 0 ? ~moved : moved;
  };
  const renumber = (arcs: unknown): unknown =>
    Array.isArray(arcs) ? arcs.map(renumber) : place(arcs as number);
  const objects = Object.entries(atlas.objects).map(([name, { geometries }]) => [
    name,
    {
      type: 'GeometryCollection',
      geometries: geometries.map((area) => ({ ...area, arcs: renumber((area as ArcArea).arcs) }))
    }
  ]);
  const moved = { ...atlas, objects: Object.fromEntries(objects) } as Atlas;
  return { ...moved, arcs: [...places.keys()].map((index) => at(atlas.arcs, index)) };
}

/**
 * Minified text: keys in a fixed order, one newline at the end. All files of a build share `origin`, so that
 * equal grid points also decode to equal doubles.
 */
export function toFileText(atlas: Atlas, origin: LngLat): string {
  const grid = { scale: [SCALE, SCALE], translate: origin };
  const packed = quantize(atlas as never, grid as never) as unknown as Atlas;
  const { type, bbox, transform, objects, arcs } = packed;
  const ordered = Object.entries(objects).map(([name, { geometries }]) => [
    name,
    { type: 'GeometryCollection', geometries: (geometries as ArcArea[]).map(inOrder) }
  ]);
  return JSON.stringify({ type, bbox, transform, objects: Object.fromEntries(ordered), arcs }) + '\n';
}

const inOrder = (geometry: { type: unknown; id?: unknown; properties?: unknown; arcs?: unknown }) => {
  const { type, id, properties, arcs } = geometry;
  return { type, id, properties, arcs };
};
