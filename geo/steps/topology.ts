import type { GeoJsonProperties } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryObject,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon as ArcPolygon,
  Topology
} from 'topojson-specification';
import type { LngLat } from '../../src/lib/domain/ids';
import { ringAreaKm2 } from './measure';
import { at, present, type Polygon } from './shapes';

type Properties = Record<string, unknown>;

export type ArcArea = ArcPolygon<Properties> | MultiPolygon<Properties>;
export type ArcLine = LineString<Properties> | MultiLineString<Properties>;

/** One named object of a file. */
export interface Layer {
  type: 'GeometryCollection';
  geometries: (ArcArea | ArcLine)[];
}

/** A topology as this build makes it: named collections of areas and lines, nothing else. */
export type Atlas = Omit<Topology, 'objects'> & { objects: Record<string, Layer> };

/** d3-geo reads a counter-clockwise outer ring as "the whole globe but this": outer rings run clockwise. */
function woundForD3(polygon: Polygon): GeoJSON.Position[][] {
  return polygon.map((ring, index) => {
    const points = ring.map(([lng, lat]) => [lng, lat]);
    return ringAreaKm2(ring) > 0 === (index === 0) ? points.reverse() : points;
  });
}

export function toMultiPolygon(polygons: readonly Polygon[]): GeoJSON.MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons.map(woundForD3) };
}

export function toLine(points: readonly LngLat[]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: points.map(([lng, lat]) => [lng, lat]) };
}

/** Named lists of features → one topology in which a common border is one arc. */
export function toTopology(objects: Readonly<Record<string, readonly GeoJSON.Feature[]>>): Atlas {
  const collections = Object.entries(objects).map(([name, features]) => [
    name,
    { type: 'FeatureCollection', features: [...features] }
  ]);
  return asAtlas(topology(Object.fromEntries(collections)));
}

/** Holds a topology of a library to what this build puts into one; throws on any other object. */
export function asAtlas(whole: Topology): Atlas {
  const layers = Object.entries(whole.objects).map(([name, object]): [string, Layer] => {
    if (object.type !== 'GeometryCollection') throw new TypeError(`${name} is a ${object.type}`);
    return [name, { type: object.type, geometries: object.geometries.filter(isDrawn) }];
  });
  return { ...whole, objects: Object.fromEntries(layers) };
}

function isDrawn(shape: GeometryObject<GeoJsonProperties>): shape is ArcArea | ArcLine {
  return isArea(shape) || shape.type === 'LineString' || shape.type === 'MultiLineString';
}

function isArea(shape: GeometryObject<GeoJsonProperties>): shape is ArcArea {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

export function areasOf(atlas: Atlas, object: string): ArcArea[] {
  return present(atlas.objects[object], object).geometries.filter(isArea);
}

/** One object made of areas, over the arcs of an atlas. */
export function withLayer(atlas: Atlas, object: string, geometries: ArcArea[]): Atlas {
  return withOnlyUsedArcs({ ...atlas, objects: { [object]: { type: 'GeometryCollection', geometries } } });
}

/** Decoded: an area in one piece is a list of one. */
export function polygonsOf(atlas: Atlas, area: ArcArea): Polygon[] {
  const coordinates =
    area.type === 'Polygon'
      ? [feature(atlas, area).geometry.coordinates]
      : feature(atlas, area).geometry.coordinates;
  return coordinates.map((rings) =>
    rings.map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat]))
  );
}

/** Unions of whole arcs: inner borders vanish, every remaining line stays byte for byte the same. */
export function mergeBy(
  atlas: Atlas,
  object: string,
  groupOf: (properties: Properties) => string
): Map<string, ArcArea> {
  const groups = new Map<string, ArcArea[]>();
  for (const area of areasOf(atlas, object)) {
    const group = groupOf(area.properties ?? {});
    groups.set(group, [...(groups.get(group) ?? []), area]);
  }
  return new Map([...groups].map(([group, areas]) => [group, mergeArcs(atlas, areas)]));
}

/** Drops arcs that nothing uses (inner lines after a merge) and renumbers the rest in order of first use. */
export function withOnlyUsedArcs(atlas: Atlas): Atlas {
  const places = new Map<number, number>();
  const place = (index: number): number => {
    const plain = index < 0 ? ~index : index;
    const moved = places.get(plain) ?? places.size;
    places.set(plain, moved);
    return index < 0 ? ~moved : moved;
  };
  const objects = Object.entries(atlas.objects).map(([name, { type, geometries }]): [string, Layer] => [
    name,
    { type, geometries: geometries.map((shape) => withArcs(shape, place)) }
  ]);
  const moved = Object.fromEntries(objects);
  return { ...atlas, objects: moved, arcs: [...places.keys()].map((index) => at(atlas.arcs, index)) };
}

function withArcs(shape: ArcArea | ArcLine, place: (index: number) => number): ArcArea | ArcLine {
  switch (shape.type) {
    case 'LineString':
      return { ...shape, arcs: shape.arcs.map(place) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...shape, arcs: shape.arcs.map((line) => line.map(place)) };
    case 'MultiPolygon':
      return { ...shape, arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map(place))) };
  }
}

/** Signed arc numbers of a shape, however deep; `~n` is arc n backwards. */
export function arcsOf({ arcs }: ArcArea | ArcLine): number[] {
  return arcs.flat(2);
}
