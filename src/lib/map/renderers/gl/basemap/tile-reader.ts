import { tileAddress, type Basemap, type TileLayer } from '../../../../domain/basemap';

/** Column and row of a tile at a zoom, as web maps count them. */
export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** One layer of a base map. */
export interface TileReader {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly tileSize: number;
  /** Names of the layers that vector tiles hold; null of pictures. */
  readonly vector: readonly string[] | null;
  /** Null where there is none at that place. Rejects where no answer comes. */
  read(at: TileAt, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

/** The layers of a base map, bottom to top; rejects where an archive cannot be read. */
export async function openReaders(basemap: Basemap): Promise<TileReader[]> {
  switch (basemap.kind) {
    case 'tiles':
      return basemap.layers.map(toTileReader);
    case 'pmtiles': {
      const { openArchive } = await import('./archive');
      return [await openArchive(basemap.path)];
    }
    default:
      return basemap satisfies never;
  }
}

/** Answers that mean: here is nothing, not: something is wrong. */
const EMPTY: readonly number[] = [204, 404];

function toTileReader(layer: TileLayer): TileReader {
  return {
    minZoom: 0,
    maxZoom: layer.maxZoom,
    tileSize: 256,
    vector: null,
    async read({ z, x, y }, signal) {
      const response = await fetch(tileAddress(layer, z, x, y), { signal });
      if (EMPTY.includes(response.status)) return null;
      if (!response.ok) throw new Error(`the base map answered ${response.status}`);
      return response.arrayBuffer();
    }
  };
}

const MAX_LATITUDE = 85.05;

/** The tile under a point at the nearest zoom that a layer has. */
export function tileUnder(
  [lng, lat]: readonly [number, number],
  zoom: number,
  { minZoom, maxZoom }: TileReader
): TileAt {
  const z = Math.min(maxZoom, Math.max(minZoom, Math.round(zoom)));
  const count = 2 ** z;
  const radians = (Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)) * Math.PI) / 180;
  const rows = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  const clamp = (value: number): number => Math.min(count - 1, Math.max(0, Math.floor(value)));
  return { z, x: clamp(((lng + 180) / 360) * count), y: clamp(rows * count) };
}
