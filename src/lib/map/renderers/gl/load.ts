import { feature } from 'topojson-client';
import type { FeatureCollection } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Basemap } from '../../../domain/basemap';
import type { BoundaryId } from '../../../domain/ids';
import type { ReadJson } from '../../../ui/files';
import { neededUrls, type GeometryNeed } from '../../geometry-need';
import { GROUND_SOURCES } from '../../layers';
import { NOTHING, type AreaFeatures, type LiveGeometry } from './geometry';

export interface GeometryUrls {
  readonly areas: Readonly<Record<BoundaryId, string>>;
  /** By file: those that layers draw and the site has. */
  readonly ground: Readonly<Record<string, string>>;
  /** Null where no plan part is drawn. */
  readonly overlays: string | null;
  /** Of boundaries whose areas are drawn from a file of tiles instead, its address. */
  readonly tiles?: Readonly<Record<BoundaryId, string>>;
  /** A map of others, which lies under ours when asked for; absent where the site names none. */
  readonly basemap?: Basemap;
}

/** The named object of a TopoJSON file as features; a file of another shape throws with its name. */
function toFeatures(data: unknown, name: string, url: string): FeatureCollection {
  const topology = data as Topology | null;
  const object = topology?.type === 'Topology' ? topology.objects[name] : undefined;
  if (object?.type !== 'GeometryCollection') throw new Error(`${url}: has no object "${name}"`);
  return feature(topology as Topology, object as GeometryCollection);
}

function objectsIn(data: unknown): string[] {
  return Object.keys((data as Topology | null)?.objects ?? {});
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

/** Of each file the objects that a layer draws; of what lies on the land all, its names too. */
async function readGround(read: ReadJson, urls: GeometryUrls['ground']): Promise<LiveGeometry['ground']> {
  const entries = Object.entries(urls).map(async ([file, url]) => {
    const data = await read(url);
    const drawn = GROUND_SOURCES.flatMap((source) => (source.file === file ? [source.object] : []));
    const objects = file.startsWith('ground/') ? objectsIn(data) : drawn;
    const pairs = objects.map((name) => [name, toFeatures(data, name, url)] as const);
    return [file, Object.fromEntries(pairs)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function readOverlays(read: ReadJson, url: string | null): Promise<FeatureCollection> {
  if (url === null) return NOTHING;
  const data = (await read(url)) as FeatureCollection | null;
  if (data?.type !== 'FeatureCollection' || !Array.isArray(data.features)) {
    throw new Error(`${url}: is not a GeoJSON FeatureCollection`);
  }
  return requireIds(data, 'ref', url);
}

/**
 * Reads and decodes all files at once, or those that are needed: the other boundaries are there without divisions. Throws
 * an Error that names the first file at fault.
 */
export async function loadGeometry(
  urls: GeometryUrls,
  read: ReadJson,
  need?: GeometryNeed
): Promise<LiveGeometry> {
  const needed = need ? neededUrls(urls, need) : urls;
  const [tiles, areas, ground, overlays] = await Promise.all([
    openTiles(urls.tiles ?? {}),
    readAreas(read, withoutTiled(needed.areas, urls)),
    readGround(read, needed.ground),
    readOverlays(read, needed.overlays)
  ]);
  const empty = Object.fromEntries(Object.keys(urls.areas).map((boundary) => [boundary, NOTHING]));
  const tiled = Object.fromEntries(Object.entries(tiles).map(([boundary, { areas }]) => [boundary, areas]));
  return { areas: { ...(empty as LiveGeometry['areas']), ...areas, ...tiled }, tiles, ground, overlays };
}

/** Of tiles only the beginning is fetched, so they are opened whatever a scene needs: a source is of one kind for life. */
async function openTiles(addresses: Readonly<Record<string, string>>): Promise<LiveGeometry['tiles']> {
  const pairs = Object.entries(addresses);
  if (pairs.length === 0) return {};
  const { openAreaTiles } = await import('./tiled/open');
  return Object.fromEntries(
    await Promise.all(pairs.map(async ([boundary, address]) => [boundary, await openAreaTiles(address)]))
  ) as LiveGeometry['tiles'];
}

function withoutTiled(areas: GeometryUrls['areas'], { tiles = {} }: GeometryUrls): GeometryUrls['areas'] {
  return Object.fromEntries(Object.entries(areas).filter(([boundary]) => !(boundary in tiles)));
}
