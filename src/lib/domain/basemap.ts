import { basemapPath } from '../paths';

/** A map of others that may lie under ours where the reader moves the map; the site's settings name one, or none. */
export type Basemap = TiledBasemap | PackedBasemap;

/** Tiles that a server of others answers with: asked for only while the map is shown. */
export interface TiledBasemap {
  readonly kind: 'tiles';
  readonly credit: string;
  /** Bottom to top. */
  readonly layers: readonly TileLayer[];
}

export interface TileLayer {
  /** A web address with `{z}`, `{x}` and `{y}`, and `{s}` where `hosts` has words for it. */
  readonly template: string;
  readonly hosts: readonly string[];
  readonly maxZoom: number;
}

/** One file with all tiles, of the site's own: a PMTiles archive. */
export interface PackedBasemap {
  readonly kind: 'pmtiles';
  readonly credit: string;
  /** Where it lies in the site; a live map is given its address. */
  readonly path: string;
}

/** `isKept`: the offline copy holds it. */
export function toPackedBasemap(file: string, isKept: boolean, credit: string): PackedBasemap {
  return { kind: 'pmtiles', credit, path: basemapPath(file, isKept) };
}

/** The web address of one tile. */
export function tileAddress({ template, hosts }: TileLayer, z: number, x: number, y: number): string {
  const host = hosts[(x + y) % Math.max(1, hosts.length)] ?? '';
  const words: Readonly<Record<string, string | number>> = { z, x, y, s: host };
  return template.replace(/\{([zxys])\}/g, (_all, word: string) => String(words[word]));
}

/** The hosts, with their protocols, that a base map asks besides the site's own. */
export function originsOf(basemap: Basemap | null): string[] {
  if (basemap?.kind !== 'tiles') return [];
  const all = basemap.layers.flatMap((layer) => {
    const words = layer.hosts.length > 0 ? layer.hosts : [''];
    return words.map((s) => new URL(tileAddress({ ...layer, hosts: [s] }, 0, 0, 0)).origin);
  });
  return [...new Set(all)];
}

/** What the beginning of a PMTiles file of version 3 says. */
export interface ArchiveHead {
  readonly tiles: 'vector' | 'raster';
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Where in the file it says the rest of itself, as JSON. */
  readonly metadata: { readonly offset: number; readonly length: number; readonly isGzip: boolean };
}

/** Bytes at which a version 3 header (127 bytes, little-endian) keeps what we ask of it. */
const AT = { version: 7, metadata: 24, packing: 97, tileType: 99, bounds: 102, end: 127 } as const;
const GZIP = 2;

/** How the spec numbers kinds of tiles: 1 MVT, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF. */
const VECTOR = 1;
const LAST_RASTER = 5;

/** The first bytes of a file → what it says of itself; null where it is no PMTiles file of version 3 with tiles we draw. */
export function parseArchiveHead(bytes: Uint8Array): ArchiveHead | null {
  if (bytes.length < AT.end || String.fromCharCode(...bytes.slice(0, 7)) !== 'PMTiles') return null;
  const type = bytes[AT.tileType] ?? 0;
  if (bytes[AT.version] !== 3 || type < VECTOR || type > LAST_RASTER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const degrees = (i: number): number => view.getInt32(AT.bounds + 4 * i, true) / 1e7;
  const [offset, length] = [0, 8].map((i) => Number(view.getBigUint64(AT.metadata + i, true)));
  return {
    tiles: type === VECTOR ? 'vector' : 'raster',
    bounds: [degrees(0), degrees(1), degrees(2), degrees(3)],
    metadata: { offset: offset!, length: length!, isGzip: bytes[AT.packing] === GZIP }
  };
}
