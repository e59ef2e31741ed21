import type { Map as GlMap } from 'maplibre-gl';
import type { AreaCode, BoundaryId } from '../../domain/ids';
import type { Camera } from '../camera';
import type { Picture } from '../picture';
import type { Box } from '../projection';
import { applyState } from './apply';
import { loadEngine } from './engine';
import { cameraOf, Pilot, type Landing } from './flight';
import { FreeRoom } from './free-room';
import { boundsOf, toFeatureIndex, type FeatureIndex, type LiveGeometry } from './geometry';
import { toGlState, type GlState } from './gl-state';
import { inspectMap, type Inspection } from './inspect';
import { watchPointer, type PointerEvents } from './pointer';
import { addHatchImages, constructMap, whenDrawn } from './start-map';
import { toStyle } from './style';
import { dressSurface, setSurfaceFree } from './surface';

export interface LiveMapEvents extends PointerEvents {
  /** Every frame of every movement: the label overlay follows. */
  readonly onmove?: ((camera: Camera) => void) | undefined;
  /** The graphics context is gone: destroy the map and show the SVG. */
  readonly onlost?: ((reason: 'context-lost') => void) | undefined;
  readonly onerror?: ((error: Error) => void) | undefined;
}

export interface Start {
  readonly picture: Picture;
  readonly camera: Camera;
}

interface Parts {
  readonly map: GlMap;
  readonly geometry: LiveGeometry;
  readonly index: FeatureIndex;
  readonly room: FreeRoom;
  readonly events: LiveMapEvents;
}

const START_LIMIT_MS = 20_000;

/** A MapLibre map that draws Pictures. What it shows depends on the last `show` alone. */
export class LiveMap {
  readonly #parts: Parts;
  readonly #map: GlMap;
  readonly #pilot: Pilot;
  #picture: Picture;
  #state: GlState;
  #isGone = false;

  /** Resolves when the first frame with all data is drawn; rejects with a LiveMapError. */
  static async create(
    container: HTMLElement,
    geometry: LiveGeometry,
    start: Start,
    events: LiveMapEvents = {}
  ): Promise<LiveMap> {
    const index = toFeatureIndex(geometry);
    const state = toGlState(start.picture, index, start.camera.zoom);
    const room = new FreeRoom(boundsOf(Object.values(geometry.areas).flatMap(({ features }) => features)));
    const rest = { style: toStyle(geometry, state), transformConstrain: room.constrain };
    const map = constructMap(await loadEngine(), container, start.camera, rest);
    const live = new LiveMap({ map, geometry, index, room, events }, start.picture, state);
    try {
      await whenDrawn(map, START_LIMIT_MS);
    } catch (error) {
      live.destroy();
      throw error;
    }
    return live;
  }

  private constructor(parts: Parts, picture: Picture, state: GlState) {
    const { map, events } = parts;
    this.#parts = parts;
    this.#map = map;
    this.#picture = picture;
    this.#state = state;
    this.#pilot = new Pilot(map);
    dressSurface(map);
    watchPointer(map, () => this.#picture.boundary, events);
    map.once('style.load', () => {
      addHatchImages(map);
      applyState(map, state, { paint: state.paint, features: {} });
    });
    map.on('move', () => events.onmove?.(this.camera()));
    map.on('moveend', () => parts.room.isEntered && this.#draw(cameraOf(map).zoom));
    map.on('webglcontextlost', () => this.#lose());
    map.on('error', ({ error }) => events.onerror?.(new Error(error.message, { cause: error })));
  }

  /** Applies the picture at once, then moves. A later `show`, or the reader's hand, supersedes it at any time. */
  show(picture: Picture, camera: Camera, how: { readonly animate: boolean }): Promise<Landing> {
    if (this.#isGone) return Promise.resolve('superseded');
    this.#picture = picture;
    this.#draw(camera.zoom);
    return this.#pilot.go(camera, how.animate);
  }

  /** Lets the reader pan and zoom (never rotate), or takes it back and stops where the map is. */
  setFree(isFree: boolean): void {
    if (this.#isGone || isFree === this.#parts.room.isEntered) return;
    if (!isFree) this.#map.stop();
    if (isFree) this.#parts.room.enter(this.#map.getZoom());
    else this.#parts.room.leave();
    setSurfaceFree(this.#map, isFree);
  }

  zoomBy(delta: number): void {
    if (this.#isGone) return;
    this.#pilot.supersede();
    this.#map.easeTo({ zoom: this.#map.getZoom() + delta, duration: 250 });
  }

  /** The container has a new size; the camera is the same scene's for that size. */
  resize(camera: Camera): void {
    if (this.#isGone) return;
    this.#map.resize();
    this.#draw(camera.zoom);
    this.#pilot.reset(camera);
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  /** The map's state read back from MapLibre, for tests. */
  inspect(): Inspection {
    return inspectMap(this.#map, this.#state.features);
  }

  /** Where a division's bounding box lies, in pixels from the stage's top left corner. */
  boundsOnScreen(boundary: BoundaryId, code: AreaCode): Box {
    const features = this.#parts.geometry.areas[boundary]?.features ?? [];
    const [west, south, east, north] = boundsOf(
      features.filter(({ properties }) => properties.code === code)
    );
    const { x, y } = this.#map.project([west, north]);
    const end = this.#map.project([east, south]);
    return { x, y, width: end.x - x, height: end.y - y };
  }

  destroy(): void {
    this.#isGone = true;
    this.#pilot.supersede();
    this.#map.remove();
  }

  #draw(zoom: number): void {
    const next = toGlState(this.#picture, this.#parts.index, zoom);
    applyState(this.#map, next, this.#state);
    this.#state = next;
  }

  #lose(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#pilot.supersede();
    this.#parts.events.onlost?.('context-lost');
  }
}
