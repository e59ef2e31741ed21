import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryId } from '../../../domain/ids';
import type { ReadJson } from '../../../ui/files';
import type { AreaFeatures, LiveGeometry } from './geometry';

export interface GeometryUrls {
  readonly areas: Readonly<Record<BoundaryId, string>>;
  /** Null where the city has no such file. */
  readonly water: string | null;
  readonly context: string | null;
  /** Null where no plan part is drawn. */
  readonly overlays: string | null;
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The named object of a TopoJSON file as features; a file of another shape throws with its name. */
function toFeatures(data: unknown, name: string, url: string): FeatureCollection {
  const topology = data as Topology | null;
  const object = topology?.type === 'Topology' ? topology.objects[name] : undefined;
  if (object?.type !== 'GeometryCollection') throw new Error(`${url}: has no object "${name}"`);
  return feature(topology as Topology, object as GeometryCollection);
}

/** Throws with the file's name where a feature lacks the property that the live map finds it by. */
function requireIds(collection: FeatureCollection, key: string, url: string): FeatureCollection {
  const stray = collection.features.findIndex((each) => typeof each.properties?.[key] !== 'string');
  if (stray >= 0) throw new Error(`${url}: feature ${stray} has no "${key}"`);
  return collection;
}

async function readAreas(read: ReadJson, urls: GeometryUrls['areas']): Promise<LiveGeometry['areas']> {
  const entries = Object.entries<string>(urls).map(async ([boundary, url]) => {
    const districts = toFeatures(await read(url), 'districts', url);
    return [boundary, requireIds(districts, 'code', url) as AreaFeatures] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readPair<A extends string, B extends string>(
  read: ReadJson,
  url: string | null,
  names: readonly [A, B]
) {
  const data = url === null ? null : await read(url);
  const pair = names.map((name) => [name, url === null ? NOTHING : toFeatures(data, name, url)] as const);
  return Object.fromEntries(pair) as Record<A | B, FeatureCollection>;
}

async function readOverlays(read: ReadJson, url: string | null): Promise<FeatureCollection> {
  if (url === null) return NOTHING;
  const data = (await read(url)) as FeatureCollection | null;
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    throw new Error(`${url}: is not a GeoJSON FeatureCollection`);
  }
  return requireIds(data, 'ref', url);
}

/** Reads and decodes all files at once. Throws an Error that names the first file at fault. */
export async function loadGeometry(urls: GeometryUrls, read: ReadJson): Promise<LiveGeometry> {
  const [areas, water, context, overlays] = await Promise.all([
    readAreas(read, urls.areas),
    readPair(read, urls.water, ['areas', 'lines']),
    readPair(read, urls.context, ['land', 'borders']),
    readOverlays(read, urls.overlays)
  ]);
  return { areas, water, context, overlays };
}
