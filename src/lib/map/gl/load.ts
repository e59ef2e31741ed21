import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BoundaryId } from '../../domain/ids';
import type { AreaFeatures, LiveGeometry } from './geometry';

export interface GeometryUrls {
  readonly areas: Readonly<Record<BoundaryId, string>>;
  readonly water: string;
  readonly context: string;
  /** Null where no plan part is drawn. */
  readonly overlays: string | null;
}

type Read = (url: string) => Promise<unknown>;

function readJson(fetch: typeof globalThis.fetch, signal?: AbortSignal): Read {
  return async (url) => {
    const fail = (what: string, cause?: unknown) => new Error(`map file ${url}: ${what}`, { cause });
    const response = await fetch(url, signal ? { signal } : {}).catch((cause: unknown) => {
      throw fail('did not arrive', cause);
    });
    if (!response.ok) throw fail(`the server answered ${response.status}`);
    return response.json().catch((cause: unknown) => {
      throw fail('is not JSON', cause);
    }) as Promise<unknown>;
  };
}

/** The named object of a TopoJSON file as features; a file of another shape throws with its name. */
function toFeatures(data: unknown, name: string, url: string): FeatureCollection {
  const topology = data as Topology | null;
  const object = topology?.type === 'Topology' ? topology.objects[name] : undefined;
  if (object?.type !== 'GeometryCollection') throw new Error(`map file ${url}: has no object "${name}"`);
  return feature(topology as Topology, object as GeometryCollection);
}

/** Throws with the file's name where a feature lacks the property that the live map finds it by. */
function requireIds(collection: FeatureCollection, key: string, url: string): FeatureCollection {
  const stray = collection.features.findIndex((each) => typeof each.properties?.[key] !== 'string');
  if (stray >= 0) throw new Error(`map file ${url}: feature ${stray} has no "${key}"`);
  return collection;
}

async function readAreas(read: Read, urls: GeometryUrls['areas']): Promise<LiveGeometry['areas']> {
  const entries = Object.entries<string>(urls).map(async ([boundary, url]) => {
    const districts = toFeatures(await read(url), 'districts', url);
    return [boundary, requireIds(districts, 'code', url) as AreaFeatures] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readPair<A extends string, B extends string>(read: Read, url: string, names: readonly [A, B]) {
  const data = await read(url);
  const pair = names.map((name) => [name, toFeatures(data, name, url)] as const);
  return Object.fromEntries(pair) as Record<A | B, FeatureCollection>;
}

async function readOverlays(read: Read, url: string | null): Promise<FeatureCollection> {
  if (url === null) return { type: 'FeatureCollection', features: [] };
  const data = (await read(url)) as FeatureCollection | null;
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    throw new Error(`map file ${url}: is not a GeoJSON FeatureCollection`);
  }
  return requireIds(data, 'ref', url);
}

/** Fetches and decodes all files at once. Throws an Error that names the first file at fault. */
export async function loadGeometry(
  urls: GeometryUrls,
  fetch: typeof globalThis.fetch,
  signal?: AbortSignal
): Promise<LiveGeometry> {
  const read = readJson(fetch, signal);
  const [areas, water, context, overlays] = await Promise.all([
    readAreas(read, urls.areas),
    readPair(read, urls.water, ['areas', 'lines']),
    readPair(read, urls.context, ['land', 'borders']),
    readOverlays(read, urls.overlays)
  ]);
  return { areas, water, context, overlays };
}
