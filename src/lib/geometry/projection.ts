import type { Bounds, LngLat } from '../domain/ids';

/**
 * Web Mercator in "map units": the world is 2^20 units wide (about 33 m of ground each at 30° north), counted
 * from an origin among the cities so that coordinates stay small enough for SVG's 32-bit floats.
 */
export const WORLD_UNITS = 2 ** 20;
/** A tile of MapLibre's is so many pixels wide. */
const TILE_PX = 512;
const ORIGIN: LngLat = [115, 33];

/** Written out and not d3-geo's `geoMercatorRaw`, which would bring 1.7 kB of d3 to every page for one line. */
function toWorld([lng, lat]: LngLat): [x: number, y: number] {
  const x = (lng * Math.PI) / 180;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(x / (2 * Math.PI) + 0.5) * WORLD_UNITS, (0.5 - y / (2 * Math.PI)) * WORLD_UNITS];
}

const [ORIGIN_X, ORIGIN_Y] = toWorld(ORIGIN);

/** `[lng, lat]` → map units, y downwards. */
export function project(at: LngLat): [x: number, y: number] {
  const [x, y] = toWorld(at);
  return [x - ORIGIN_X, y - ORIGIN_Y];
}

/** Map units → `[lng, lat]`. */
export function unproject([x, y]: readonly [number, number]): LngLat {
  const lng = ((x + ORIGIN_X) / WORLD_UNITS - 0.5) * 360;
  const turn = (0.5 - (y + ORIGIN_Y) / WORLD_UNITS) * 2 * Math.PI;
  return [lng, (Math.atan(Math.sinh(turn)) * 180) / Math.PI];
}

/** The zoom at which a screen pixel spans so many map units. */
export function zoomAt(unitsPerPx: number): number {
  return Math.log2(WORLD_UNITS / TILE_PX / unitsPerPx);
}

/** A rectangle in map units or pixels, y downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function toBox([west, south, east, north]: Bounds): Box {
  const [x, y] = project([west, north]);
  const [right, bottom] = project([east, south]);
  return { x, y, width: right - x, height: bottom - y };
}

/** A position within bounds as fractions of their Mercator box: [0, 0] north-west, [1, 1] south-east. */
export function toFraction(at: LngLat, bounds: Bounds): [number, number] {
  const [x, y] = project(at);
  const box = toBox(bounds);
  return [(x - box.x) / box.width, (y - box.y) / box.height];
}

/** The inverse of `toFraction`. */
export function fromFraction([across, down]: readonly [number, number], bounds: Bounds): LngLat {
  const { x, y, width, height } = toBox(bounds);
  return unproject([x + across * width, y + down * height]);
}
