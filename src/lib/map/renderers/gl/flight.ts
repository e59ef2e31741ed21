import type { Map as GlMap } from 'maplibre-gl';
import type { Camera } from '../../stage/camera';

/** `settled`: there, exactly, and drawn. `superseded`: a later target or the reader's hand took over. */
export type Landing = 'settled' | 'superseded';

interface Flight {
  camera: Camera;
  phase: 'moving' | 'drawing';
  readonly land: (landing: Landing) => void;
}

const FLIGHT_MS = 800;

function toJump({ center: [lng, lat], zoom }: Camera) {
  return { center: [lng, lat] as [number, number], zoom, bearing: 0, pitch: 0 };
}

export function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** Nearer than a tenth of a pixel at any zoom a story uses: an uninterrupted ease ends closer than this. */
function isNear(a: Camera, b: Camera): boolean {
  const apart = Math.max(Math.abs(a.center[0] - b.center[0]), Math.abs(a.center[1] - b.center[1]));
  return apart < 1e-5 && Math.abs(a.zoom - b.zoom) < 1e-4;
}

/** Moves a map from camera to camera, one flight at a time; the newest target always wins. */
export class Pilot {
  readonly #map: GlMap;
  #flight: Flight | null = null;

  constructor(map: GlMap) {
    this.#map = map;
    map.on('moveend', (event) => {
      const { flight } = event as { flight?: Flight };
      if (flight && flight === this.#flight && flight.phase === 'moving') this.#arrive(flight);
    });
    map.on('movestart', ({ originalEvent }) => originalEvent && this.supersede());
    map.on('idle', () => this.#flight?.phase === 'drawing' && this.#end('settled'));
  }

  /** Flies or jumps to a camera. Resolves when the map has drawn it, or at once when something supersedes it. */
  go(camera: Camera, animate: boolean): Promise<Landing> {
    this.supersede();
    return new Promise((land) => {
      const flight: Flight = { camera, phase: 'moving', land };
      this.#flight = flight;
      if (!animate || isNear(cameraOf(this.#map), camera)) return this.#land(flight);
      // Essential: whether to animate at all is the caller's decision (reduced motion).
      this.#map.easeTo({ ...toJump(camera), duration: FLIGHT_MS, essential: true }, { flight });
    });
  }

  /** After a resize: the running flight, if any, ends at the new camera instead of the old. */
  reset(camera: Camera): void {
    if (this.#flight) this.#land({ ...this.#flight, camera });
    else this.#map.jumpTo(toJump(camera));
  }

  supersede(): void {
    this.#end('superseded');
  }

  #arrive(flight: Flight): void {
    if (isNear(cameraOf(this.#map), flight.camera)) this.#land(flight);
    else this.supersede();
  }

  #land(flight: Flight): void {
    this.#flight = { ...flight, phase: 'drawing' };
    this.#map.jumpTo(toJump(flight.camera));
    this.#map.triggerRepaint();
  }

  #end(landing: Landing): void {
    const flight = this.#flight;
    this.#flight = null;
    flight?.land(landing);
  }
}
