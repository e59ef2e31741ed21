import { toArchive } from './tile-archive';
import { cutTiles, TILE_LAYER, zoomsFor, type Zooms } from './tile-cut';
import type { LayerArea, TileLayer } from './parse-tile-layer';

/** Whose the lines are; an archive without it is refused by the site. */
export interface TileRights {
  readonly credit: string;
  readonly licence: string;
}

/** A layer of areas → a PMTiles file, of which a live map fetches what it shows. */
export function tileLayer(layer: TileLayer, rights: TileRights, zooms?: Zooms): Uint8Array {
  const { topology, name, areas, bounds } = layer;
  return toArchive({
    tiles: cutTiles(topology, name, bounds, zooms ?? zoomsFor(bounds)),
    metadata: {
      attribution: rights.credit,
      licence: rights.licence,
      vector_layers: [{ id: TILE_LAYER, fields: { code: 'String', name: 'String' } }],
      areas: areas.map(toRow)
    },
    bounds
  });
}

/** To a metre: a box and a label need no more. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

const toRow = ({ code, name, bounds, anchor }: LayerArea): (string | number)[] => [
  ...[code, name, ...bounds.map(round), ...anchor.map(round)]
];
