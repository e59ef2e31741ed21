import type { LngLat as GlLngLat } from 'maplibre-gl';
import type { Bounds } from '../../domain/ids';

const ZOOM_RANGE = { min: 7, max: 14.5 } as const;

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/**
 * How far a reader may move a free map: the centre stays over the city. A story's camera is never held back;
 * MapLibre's own limits would, because they also require the view to fit into the bounds.
 */
export class FreeRoom {
  readonly #bounds: Bounds;
  #minZoom: number | null = null;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** Opens at a zoom that a wide story may have set below the usual least one. */
  enter(zoom: number): void {
    this.#minZoom = Math.min(ZOOM_RANGE.min, zoom);
  }

  leave(): void {
    this.#minZoom = null;
  }

  get isEntered(): boolean {
    return this.#minZoom !== null;
  }

  /** MapLibre's `transformConstrain`: asked at every change of the camera. */
  constrain = <C extends Pick<GlLngLat, 'lng' | 'lat'>>(
    center: C,
    zoom: number
  ): { center: C; zoom: number } => {
    if (this.#minZoom === null) return { center, zoom };
    const [west, south, east, north] = this.#bounds;
    center.lng = clamp(center.lng, west, east);
    center.lat = clamp(center.lat, south, north);
    return { center, zoom: clamp(zoom, this.#minZoom, ZOOM_RANGE.max) };
  };
}
