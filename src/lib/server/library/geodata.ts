import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology
} from 'topojson-specification';
import type { Boundary } from '../../domain/boundary';
import { toId, type AreaCode, type BoundaryId, type Bounds, type LngLat } from '../../domain/ids';
import { readGeoManifest, type GeoManifest, type ManifestBoundary } from './geo-manifest';

export interface AreaProperties {
  readonly code: AreaCode;
  readonly name: string;
  readonly anchor: LngLat;
  readonly areaKm2: number;
}

interface NamedProperties {
  readonly id: string;
  readonly name: string;
  readonly schematic?: boolean;
}

interface ContextProperties {
  readonly code: string;
  readonly name: string;
  readonly anchor: LngLat;
}

interface TownshipProperties {
  readonly id: string;
  readonly district: AreaCode;
  readonly name: string;
  readonly areaKm2: number;
  readonly basis: 'schematic' | 'exact';
}

type AreaGeometry = Polygon | MultiPolygon;

/** Everything that static/geo holds, decoded. */
export interface Geodata {
  readonly boundaries: readonly Boundary[];
  readonly manifest: GeoManifest;
  readonly areas: ReadonlyMap<BoundaryId, readonly Feature<AreaGeometry, AreaProperties>[]>;
  readonly townships: readonly Feature<AreaGeometry, TownshipProperties>[];
  /** Merges township cells (by `district/name`) without their inner lines. Throws on an unknown one. */
  readonly mergeTownships: (names: readonly string[]) => MultiPolygon;
  readonly waterAreas: readonly Feature<AreaGeometry, NamedProperties>[];
  readonly waterLines: readonly Feature<Geometry, NamedProperties>[];
  /** The features of an object of a file; none where the folder has no such file. */
  readonly groundAt: (file: string, object: string) => readonly Feature<Geometry>[];
  readonly land: readonly Feature<AreaGeometry, ContextProperties>[];
}

/** Reads and decodes a folder written by `npm run geo:build`. Throws where a file is missing or malformed. */
export function readGeodata(folder: string): Geodata {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const manifest = readGeoManifest(folder);
  const boundaries = manifest.boundaries.map(toBoundary);
  const areas = new Map(
    boundaries.map(({ id }) => [
      id,
      featuresOf<AreaGeometry, AreaProperties>(read(`${id}/districts.json`), 'districts')
    ])
  );
  const townships = read<Topology>('2021/townships.json');
  const water = read<Topology>('water.json');
  const context = read<Topology>('context.json');
  const districtNames = new Map(
    [...areas.values()].flat().map(({ properties }) => [properties.code, properties.name])
  );
  return {
    boundaries,
    manifest,
    areas,
    townships: featuresOf(townships, 'townships'),
    mergeTownships: (names) => mergeTownships(townships, names, districtNames),
    waterAreas: featuresOf(water, 'areas'),
    waterLines: featuresOf(water, 'lines'),
    groundAt: (file, object) => {
      const name = `${file}.json`;
      return existsSync(join(folder, name)) ? featuresOf(read<Topology>(name), object) : [];
    },
    land: featuresOf(context, 'land')
  };
}

function toBoundary(text: ManifestBoundary): Boundary {
  return {
    ...text,
    id: toId(text.id),
    areas: text.areas.map((area) => ({ ...area, code: toId(area.code) }))
  };
}

function featuresOf<G extends Geometry, P>(topology: Topology, name: string): Feature<G, P>[] {
  const object = topology.objects[name];
  if (!object) throw new Error(`static/geo: no object ${name}`);
  const collection = feature(topology, object) as unknown as FeatureCollection<G, P> | Feature<G, P>;
  return collection.type === 'FeatureCollection' ? collection.features : [collection];
}

function mergeTownships(
  topology: Topology,
  names: readonly string[],
  districtNames: ReadonlyMap<AreaCode, string>
): MultiPolygon {
  const { geometries } = topology.objects['townships'] as GeometryCollection<TownshipProperties>;
  const nameOf = ({ district, name }: TownshipProperties): string => `${districtNames.get(district)}/${name}`;
  const wanted = names.map((name) => {
    const found = geometries.find(
      ({ properties }) => properties && nameOf(properties as TownshipProperties) === name
    );
    if (!found) throw new Error(`no township ${name}`);
    return found as TopoPolygon | TopoMultiPolygon;
  });
  return merge(topology, wanted as TopoPolygon[]);
}

/** Bounds of any geometry. */
export function boundsOf(geometry: Geometry): Bounds {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  visit(geometry, (lng, lat) => {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  });
  return box;
}

function visit(geometry: Geometry, see: (lng: number, lat: number) => void): void {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.forEach((each) => visit(each, see));
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number' && typeof value[1] === 'number') see(value[0], value[1]);
    else value.forEach(walk);
  };
  walk(geometry.coordinates);
}
