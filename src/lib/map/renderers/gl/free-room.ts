import type { LngLat } from 'maplibre-gl';
import type { Bounds } from '../../../domain/ids';
import type { Camera } from '../../stage/camera';

/** At the widest the whole city is about this wide, in pixels: small enough to see around it. */
const CITY_PX = 440;
/** From there to where a quarter of a town fills the window. */
const ZOOMS = 7.5;

/** The zoom at which bounds are as wide as that, in halves; a tile of MapLibre's is 512 pixels. */
function widestZoom([west, , east]: Bounds): number {
  return Math.floor(2 * Math.log2((CITY_PX * 360) / (512 * (east - west)))) / 2;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

interface Limits {
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** The least limits that also admit a camera. */
function widen({ bounds: [west, south, east, north], minZoom, maxZoom }: Limits, camera: Camera): Limits {
  const [lng, lat] = camera.center;
  return {
    bounds: [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)],
    minZoom: Math.min(minZoom, camera.zoom),
    maxZoom: Math.max(maxZoom, camera.zoom)
  };
}

/**
 * How far a reader may move a free map: the centre stays over the city. A scene's camera is never held back;
 * MapLibre's own limits would, because they also require the view to fit into the bounds.
 */
export class FreeRoom {
  readonly #usual: Limits;
  #limits: Limits | null = null;

  constructor(bounds: Bounds) {
    const minZoom = widestZoom(bounds);
    this.#usual = { bounds, minZoom, maxZoom: minZoom + ZOOMS };
  }

  get isEntered(): boolean {
    return this.#limits !== null;
  }

  enter(camera: Camera): void {
    this.#limits = widen(this.#usual, camera);
  }

  leave(): void {
    this.#limits = null;
  }

  /** Makes room for the camera of a scene that is shown while the map is free. */
  admit(camera: Camera): void {
    if (this.#limits) this.#limits = widen(this.#limits, camera);
  }

  /** MapLibre's `transformConstrain`, asked at every change of the camera. */
  constrain = (center: LngLat, zoom: number): { center: LngLat; zoom: number } => {
    if (!this.#limits) return { center, zoom };
    const [west, south, east, north] = this.#limits.bounds;
    // A copy: MapLibre compares what it gave with what it gets.
    const held = center.wrap();
    held.lng = clamp(center.lng, west, east);
    held.lat = clamp(center.lat, south, north);
    return { center: held, zoom: clamp(zoom, this.#limits.minZoom, this.#limits.maxZoom) };
  };
}
