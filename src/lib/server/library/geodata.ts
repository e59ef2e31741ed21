import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMultiPolygon,
  Topology
} from 'topojson-specification';
import type { Boundary } from '../../domain/boundary';
import { toId, type AreaCode, type BoundaryId, type LngLat } from '../../domain/ids';
import {
  fileNamesOf,
  MANIFEST,
  toGeoManifest,
  type GeoFileNames,
  type GeoManifest,
  type ManifestBoundary
} from './geo-manifest';

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
  /** Somewhere in the middle of its cell. */
  readonly anchor: LngLat;
  readonly areaKm2: number;
  readonly basis: 'schematic' | 'exact';
}

type AreaGeometry = Polygon | MultiPolygon;

/** Everything that the geometry folder holds, decoded; lists are empty where the city has no such file. */
export interface Geodata {
  readonly boundaries: readonly Boundary[];
  readonly manifest: GeoManifest;
  readonly files: GeoFileNames;
  readonly areas: ReadonlyMap<BoundaryId, readonly Feature<AreaGeometry, AreaProperties>[]>;
  readonly townships: readonly Feature<AreaGeometry, TownshipProperties>[];
  /** `district/name`, as content calls a township. */
  readonly townshipName: (township: Pick<TownshipProperties, 'district' | 'name'>) => string;
  /** What a township is called in sentences, by its `district/name`. */
  readonly townshipText: (township: string) => string;
  /** Sum of the cells of townships (by `district/name`), in km². */
  readonly townshipsKm2: (townships: readonly string[]) => number;
  /** Merges township cells (by `district/name`) without their inner lines. Throws on an unknown one. */
  readonly mergeTownships: (names: readonly string[]) => MultiPolygon;
  /** Merges divisions of a boundary without their inner lines. Throws on an unknown one. */
  readonly mergeAreas: (boundary: BoundaryId, codes: readonly AreaCode[]) => MultiPolygon;
  readonly waterAreas: readonly Feature<AreaGeometry, NamedProperties>[];
  readonly waterLines: readonly Feature<Geometry, NamedProperties>[];
  /** The features of an object of a file; none where the city has no such file. */
  readonly groundAt: (file: string, object: string) => readonly Feature<Geometry>[];
  readonly land: readonly Feature<AreaGeometry, ContextProperties>[];
}

const NOTHING: Topology = { type: 'Topology', objects: {}, arcs: [] };

/**
 * Decodes what `npm run geo:build` wrote; `readJson` gives a file by its path in that folder. Throws where one is missing or
 * malformed.
 */
export function toGeodata(readJson: (path: string) => unknown): Geodata {
  const read = (file: string | null | undefined): Topology => (file ? (readJson(file) as Topology) : NOTHING);
  const manifest = toGeoManifest(readJson(MANIFEST));
  const files = fileNamesOf(manifest);
  const divisions = new Map([...files.areas].map(([id, file]) => [id, read(file)]));
  const areas = new Map(
    [...divisions].map(([id, file]) => [id, featuresOf<AreaGeometry, AreaProperties>(file, 'districts')])
  );
  const townships = read(files.townships?.file);
  const cells = featuresOf<AreaGeometry, TownshipProperties>(townships, 'townships');
  const townshipName = townshipNames(files.townships ? (areas.get(files.townships.boundary) ?? []) : []);
  const ground = new Map([...files.ground].map(([name, file]) => [name, read(file)]));
  const groundAt = <G extends Geometry, P>(file: string, object: string): Feature<G, P>[] =>
    featuresOf(ground.get(file) ?? NOTHING, object);
  return {
    boundaries: manifest.boundaries.map(toBoundary),
    manifest,
    files,
    areas,
    townships: cells,
    townshipName,
    townshipText: (township) => township.split('/').at(-1) ?? township,
    townshipsKm2: (names) =>
      cells
        .filter(({ properties }) => names.includes(townshipName(properties)))
        .reduce((sum, { properties }) => sum + properties.areaKm2, 0),
    mergeTownships: (names) => merged<TownshipProperties>(townships, 'townships', names, townshipName),
    mergeAreas: (boundary, codes) =>
      merged<AreaProperties>(divisions.get(boundary) ?? NOTHING, 'districts', codes, ({ code }) => code),
    groundAt,
    waterAreas: groundAt('water', 'areas'),
    waterLines: groundAt('water', 'lines'),
    land: groundAt('context', 'land')
  };
}

/** Townships are called after their districts on the boundary that they fill. */
function townshipNames(districts: readonly Feature<AreaGeometry, AreaProperties>[]): Geodata['townshipName'] {
  const names = new Map(districts.map(({ properties }) => [properties.code, properties.name]));
  return ({ district, name }) => `${names.get(district)}/${name}`;
}

function toBoundary(text: ManifestBoundary): Boundary {
  return {
    ...text,
    id: toId(text.id),
    areas: text.areas.map((area) => ({ ...area, code: toId(area.code) }))
  };
}

/** The named object of a file; none where there is no file. Throws where the file does not have it. */
function featuresOf<G extends Geometry, P>(topology: Topology, name: string): Feature<G, P>[] {
  if (topology === NOTHING) return [];
  const object = topology.objects[name];
  if (!object) throw new Error(`the geometry has no object ${name}`);
  const collection = feature(topology, object) as unknown as FeatureCollection<G, P> | Feature<G, P>;
  return collection.type === 'FeatureCollection' ? collection.features : [collection];
}

/** The features of these names as one, without the lines between them. */
function merged<P>(
  topology: Topology,
  name: string,
  names: readonly string[],
  nameOf: (properties: P) => string
): MultiPolygon {
  const object = topology.objects[name] as GeometryCollection | undefined;
  const wanted = names.map((each) => {
    const found = object?.geometries.find(({ properties }) => properties && nameOf(properties as P) === each);
    if (!found) throw new Error(`no ${each} among ${name}`);
    return found as TopoPolygon | TopoMultiPolygon;
  });
  return merge(topology, wanted);
}
