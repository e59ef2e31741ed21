import { PMTiles } from 'pmtiles';
import { toId, type AreaCode } from '../../../../domain/ids';
import type { AreaFeatures } from '../geometry';

/** A boundary's areas in a PMTiles file, of which only what a map shows is fetched. */
export interface AreaTiles {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** What the tiles call the layer. */
  readonly layer: string;
  /** A box for each area, with its code and name. */
  readonly areas: AreaFeatures;
  /** Null where there is nothing at that place. Rejects where no answer comes. */
  read(z: number, x: number, y: number, signal: AbortSignal): Promise<ArrayBuffer | null>;
}

const opened = new Map<string, Promise<AreaTiles>>();

/** Opens an archive, once for a page; rejects with its address where it does not arrive or holds no areas. */
export function openAreaTiles(address: string): Promise<AreaTiles> {
  const known = opened.get(address) ?? open(address);
  opened.set(address, known);
  known.catch(() => opened.delete(address));
  return known;
}

async function open(address: string): Promise<AreaTiles> {
  const archive = new PMTiles(address);
  const { minZoom, maxZoom } = await archive.getHeader();
  const { layer, areas } = parseMetadata(await archive.getMetadata(), address);
  return {
    ...{ minZoom, maxZoom, layer, areas },
    read: async (z, x, y, signal) => (await archive.getZxy(z, x, y, signal))?.data ?? null
  };
}

/** Code, name, west, south, east, north, and the anchor: as geo/steps/tile-layer.ts writes it. */
type Row = readonly [string, string, number, number, number, number, number, number];

function parseMetadata(metadata: unknown, address: string): Pick<AreaTiles, 'layer' | 'areas'> {
  const { vector_layers: layers, areas: rows } = metadata as {
    readonly vector_layers?: readonly { readonly id: string }[];
    readonly areas?: readonly Row[];
  };
  const layer = layers?.[0]?.id;
  if (!layer || !Array.isArray(rows)) throw new Error(`${address}: its metadata lists no areas`);
  return { layer, areas: { type: 'FeatureCollection', features: rows.map(toBox) } };
}

function toBox([code, name, west, south, east, north, lng, lat]: Row): AreaFeatures['features'][number] {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  return {
    type: 'Feature',
    properties: { code: toId<AreaCode>(code), name, anchor: [lng, lat] },
    geometry: { type: 'Polygon', coordinates: [ring] }
  };
}
