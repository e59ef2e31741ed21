import type { GeometryNeed } from '../../../src/lib/map/geometry-need';
import type { Camera } from '../../../src/lib/map/stage/camera';
import type { StageEngine, StageMap } from '../../../src/lib/map/stage/stage-engine';
import type { Landing, LiveGeometry, LiveMapEvents, Start } from '../../../src/lib/map/renderers/gl';
import type { Picture } from '../../../src/lib/map/picture';

/** A promise with its two ends in hand. */
export class Later<T> {
  readonly promise: Promise<T>;
  resolve!: (value: T) => void;
  reject!: (error: Error) => void;
  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

/** A live map that draws nothing and remembers what it was asked; flights land when the test says so. */
export class FakeMap {
  readonly asked: string[] = [];
  readonly flights: Later<Landing>[] = [];
  isDestroyed = false;
  drawn: Picture;
  at: Camera;

  constructor(
    start: Start,
    readonly events: LiveMapEvents,
    readonly painted: () => Promise<void>
  ) {
    this.drawn = start.picture;
    this.at = start.camera;
  }
  show(picture: Picture, camera: Camera, { animate }: { readonly animate: boolean }): Promise<Landing> {
    this.asked.push(animate ? 'fly' : 'jump');
    this.drawn = picture;
    this.at = camera;
    const flight = new Later<Landing>();
    this.flights.at(-1)?.resolve('superseded');
    this.flights.push(flight);
    return flight.promise;
  }
  paint(picture: Picture): void {
    this.asked.push('paint');
    this.drawn = picture;
  }
  resize(camera: Camera): void {
    this.at = camera;
  }
  camera(): Camera {
    return this.at;
  }
  setFree(isFree: boolean): void {
    this.asked.push(isFree ? 'free' : 'held');
  }
  layBasemap(): Promise<void> {
    this.asked.push('basemap');
    return Promise.resolve();
  }
  takeBasemap(): void {
    this.asked.push('no basemap');
  }
  zoomBy(): void {
    this.asked.push('zoom');
  }
  nextFrame(): Promise<void> {
    return Promise.resolve();
  }
  extend(): Promise<void> {
    this.asked.push('extend');
    return Promise.resolve();
  }
  destroy(): void {
    this.isDestroyed = true;
  }
}

/** An engine whose parts arrive, or fail to, when the test says so; `painted`: until when its graphics are at work. */
export function fakeEngine(painted = (): Promise<void> => Promise.resolve()) {
  const geometry = new Later<LiveGeometry>();
  const engine = new Later<unknown>();
  const maps: FakeMap[] = [];
  const created = new Later<void>();
  /** The rest, which is asked for when the map is there, and again where it did not come. */
  const rests: Later<LiveGeometry>[] = [];
  const needs: GeometryNeed[] = [];
  const start: StageEngine = {
    loadGeometry: (_urls, _read, need) => {
      if (!need) {
        rests.push(new Later<LiveGeometry>());
        return rests.at(-1)!.promise;
      }
      needs.push(need);
      return geometry.promise;
    },
    loadEngine: () => engine.promise,
    LiveMap: {
      create: async (_container, _geometry, start, events) => {
        await created.promise;
        const map = new FakeMap(start, events, painted);
        maps.push(map);
        return map as unknown as StageMap;
      }
    }
  };
  const arrive = (): void => {
    geometry.resolve({ areas: {} } as unknown as LiveGeometry);
    engine.resolve(undefined);
    created.resolve();
  };
  return { start, geometry, rests, needs, engine, created, maps, arrive };
}
