import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { Bounds } from '../../src/lib/domain/ids';
import type { Tile } from './tile-archive';

/** What the tiles call their one layer, for whoever draws them. */
export const TILE_LAYER = 'areas';

const EXTENT = 4096;
/** So far beyond its edge a tile holds what its neighbour draws, in units of its extent: a line there is drawn whole. */
const BUFFER = 64;
const TILE_PX = 512;

export type Zooms = readonly [least: number, most: number];

/** Levels about the one at which all lies in a few tiles: three out, for maps of more; five in, where a city's unit is two metres. */
export function zoomsFor([west, south, east, north]: Bounds): Zooms {
  const share = Math.max((east - west) / 360, (north - south) / 180, 1e-4);
  const middle = Math.floor(Math.log2(1 / share));
  return [Math.max(0, middle - 3), middle + 5];
}

/**
 * The tiles of a topology's one object. Each level is simplified as a whole, to half a pixel, so that neighbours keep
 * sharing their line; the last keeps every vertex.
 */
export function cutTiles(topology: Topology, name: string, bounds: Bounds, [least, most]: Zooms): Tile[] {
  const weighed = presimplify(topology as Topology<Objects<object>>);
  const levels = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return levels.flatMap((z) => {
    const level = z === most ? topology : simplify(weighed, halfPixelArea(z));
    const shapes = feature(level as Topology, level.objects[name] as GeometryCollection);
    return cutLevel(bare(shapes), bounds, z);
  });
}

/** A tile sends each word once for every area that it shows: no more than a map asks. */
function bare({ type, features }: FeatureCollection): FeatureCollection {
  const named = features.map(({ geometry, properties }) => {
    const code = String(properties?.['code']);
    const name = String(properties?.['name'] ?? code);
    return { type: 'Feature' as const, geometry, properties: { code, name } };
  });
  return { type, features: named };
}

/** Of a triangle, in square degrees: the measure of Visvalingam's rule. */
function halfPixelArea(z: number): number {
  const degrees = 360 / (TILE_PX * 2 ** z);
  return (degrees / 2) ** 2;
}

function cutLevel(shapes: FeatureCollection, bounds: Bounds, z: number): Tile[] {
  const options = { maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, tolerance: 0 };
  const index = new GeoJSONVT(shapes, { ...options, extent: EXTENT, buffer: BUFFER });
  return tilesOver(bounds, z).flatMap(({ x, y }) => {
    const tile = index.getTile(z, x, y);
    if (!tile || tile.features.length === 0) return [];
    const bytes = fromGeojsonVt({ [TILE_LAYER]: tile }, { version: 2, extent: EXTENT });
    return [{ z, x, y, bytes }];
  });
}

function tilesOver([west, south, east, north]: Bounds, z: number): { x: number; y: number }[] {
  const [left, right] = [columnAt(west, z), columnAt(east, z)];
  const [top, bottom] = [rowAt(north, z), rowAt(south, z)];
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return columns.flatMap((x) => rows.map((y) => ({ x, y })));
}

const within = (value: number, z: number): number => Math.max(0, Math.min(2 ** z - 1, Math.floor(value)));
const columnAt = (lng: number, z: number): number => within(((lng + 180) / 360) * 2 ** z, z);

function rowAt(lat: number, z: number): number {
  const share = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return within(share * 2 ** z, z);
}
