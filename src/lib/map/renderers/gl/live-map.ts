import type { GeoJSONSource, Map as GlMap } from 'maplibre-gl';
import type { AreaCode, BoundaryId, PartRef } from '../../../domain/ids';
import type { Basemap } from '../../../domain/basemap';
import type { Camera } from '../../stage/camera';
import type { Picture } from '../../picture';
import type { Box } from '../../../geometry/projection';
import { LAYER_ORDER } from '../../layers';
import { applyState, type StateTarget } from './apply';
import type { Underlay } from './basemap/underlay';
import { loadEngine } from './engine';
import type { LiveMapEvents, StagePoint } from './events';
import { cameraOf, Pilot, type Landing } from './flight';
import { partSizes, toFeatureIndex, type FeatureIndex, type LiveGeometry } from './geometry';
import { toGlState, type GlState } from './gl-state';
import { areaOnScreen, inspectMap, type Inspection } from './inspect';
import { Painting } from './painting';
import { toParts, type Parts, type Start } from './parts';
import { watchPointer } from './pointer';
import { addHatchImages, whenDrawn } from './start-map';
import { toSourceData } from './style';
import { tiledSources, toStateTarget } from './tiled/source';
import { dressSurface, setSurfaceFree } from './surface';

const START_LIMIT_MS = 20_000;
const PAINT_LIMIT_MS = 2_000;

/** A base map lies on the paper, below all else. */
const LOWEST_LAYER = LAYER_ORDER[1]!;

/** A MapLibre map that draws Pictures. What it shows depends on the last `show` alone. */
export class LiveMap {
  readonly #parts: Parts;
  readonly #map: GlMap;
  readonly #target: StateTarget;
  readonly #pilot: Pilot;
  readonly #painting: Painting;
  #geometry: LiveGeometry;
  #index: FeatureIndex;
  #sizeOf: (part: PartRef) => number;
  #picture: Picture;
  #state: GlState;
  #underlay: Underlay | null = null;
  /** Which one was asked for last; null: none is wanted. */
  #basemapAsked: symbol | null = null;
  #isGone = false;

  /** Resolves when the first frame with all data is drawn; rejects with a LiveMapError. */
  static async create(
    container: HTMLElement,
    geometry: LiveGeometry,
    start: Start,
    events: LiveMapEvents = {}
  ): Promise<LiveMap> {
    const parts = await toParts(container, geometry, start, events);
    const live = new LiveMap(parts, start.picture);
    try {
      await whenDrawn(parts.map, START_LIMIT_MS);
    } catch (error) {
      live.destroy();
      throw error;
    }
    live.#watch();
    return live;
  }

  private constructor(parts: Parts, picture: Picture) {
    const { map, events, firstState } = parts;
    this.#parts = parts;
    this.#geometry = parts.geometry;
    this.#index = parts.index;
    this.#sizeOf = partSizes(parts.geometry);
    this.#map = map;
    this.#target = toStateTarget(map, tiledSources(parts.geometry));
    this.#picture = picture;
    this.#state = firstState;
    this.#pilot = new Pilot(map);
    this.#painting = new Painting(map);
    dressSurface(map);
    map.once('style.load', () => {
      addHatchImages(map);
      applyState(this.#target, firstState, { ...firstState, features: {} });
    });
    map.on('move', () => events.onmove?.(this.camera()));
    map.on('moveend', () => parts.room.isEntered && this.#draw(this.#picture, cameraOf(map).zoom));
  }

  /** From the first frame on: an error before it rejects `create`, and so would a question about its layers. */
  #watch(): void {
    const { events } = this.#parts;
    const shown = { picture: () => this.#picture, sizeOf: (ref: PartRef) => this.#sizeOf(ref) };
    watchPointer(this.#map, shown, events);
    this.#map.on('webglcontextlost', () => this.#lose());
    this.#map.on('error', ({ error }) => events.onerror?.(new Error(error.message, { cause: error })));
  }

  /**
   * More of the geometry, for scenes to come; nothing of what is drawn changes. A source at a time, with a pause before
   * each, so that the page answers in between.
   */
  async extend(geometry: LiveGeometry, pause: () => Promise<void>): Promise<void> {
    const had = new Map(toSourceData(this.#geometry).map(({ id, data }) => [id, data]));
    for (const { id, data } of toSourceData(geometry)) {
      if (had.get(id)?.features.length === data.features.length) continue;
      await pause();
      if (this.#isGone) return;
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
    this.#geometry = geometry;
    this.#index = toFeatureIndex(geometry);
    this.#sizeOf = partSizes(geometry);
    this.#draw(this.#picture, this.camera().zoom);
  }

  /** Applies the picture at once, then moves. A later `show`, or the reader's hand, supersedes it at any time. */
  show(picture: Picture, camera: Camera, how: { readonly animate: boolean }): Promise<Landing> {
    if (this.#isGone) return Promise.resolve('superseded');
    this.#draw(picture, camera.zoom);
    this.#parts.room.admit(camera);
    return this.#pilot.go(camera, how.animate);
  }

  /** Other colours and parts under the camera that is shown or flown to. */
  paint(picture: Picture, zoom: number): void {
    if (!this.#isGone) this.#draw(picture, zoom);
  }

  /** Resolves when a frame has been drawn that holds all that was shown or painted before the call. */
  nextFrame(): Promise<void> {
    if (this.#isGone) return Promise.resolve();
    this.#map.triggerRepaint();
    return new Promise((done) => this.#map.once('render', () => done()));
  }

  /** Resolves when what was shown or painted before the call is on the canvas, and looking at it costs nothing. */
  painted(): Promise<void> {
    return this.#isGone ? Promise.resolve() : this.#painting.finished(PAINT_LIMIT_MS);
  }

  /** Lets the reader pan and zoom (never rotate), or takes it back and stops where the map is. */
  setFree(isFree: boolean, hasKeys = true): void {
    if (this.#isGone || isFree === this.#parts.room.isEntered) return;
    const { room } = this.#parts;
    if (isFree) room.enter(this.camera());
    else {
      this.#map.stop();
      room.leave();
    }
    setSurfaceFree(this.#map, isFree, hasKeys);
  }

  /**
   * Lays a map of others under ours, which lets it through. Rejects where it does not answer: nothing has changed then.
   * `ongone`: it fell silent later, and is gone.
   */
  async layBasemap(basemap: Basemap, ongone: () => void): Promise<void> {
    this.takeBasemap();
    const asked = Symbol('base map');
    this.#basemapAsked = asked;
    // The map may be lost, and the reader leave it or switch, before a slow host has answered.
    const isWanted = (): boolean => !this.#isGone && this.#basemapAsked === asked;
    const [engine, { Underlay }] = await Promise.all([loadEngine(), import('./basemap/underlay')]);
    if (!isWanted()) return;
    const give = (): void => {
      this.takeBasemap();
      ongone();
    };
    const place = { below: LOWEST_LAYER, ongone: give, isWanted };
    const laid = await Underlay.lay(engine, this.#map, basemap, place);
    if (!laid || this.#isGone) return;
    this.#underlay = laid;
    this.#draw(this.#picture, this.camera().zoom);
  }

  takeBasemap(): void {
    this.#basemapAsked = null;
    if (this.#isGone || !this.#underlay) return;
    this.#underlay.remove();
    this.#underlay = null;
    this.#draw(this.#picture, this.camera().zoom);
  }

  /** Zooms about a point of the stage: what is seen there stays there. */
  zoomBy(delta: number, [x, y]: StagePoint): void {
    if (this.#isGone) return;
    this.#pilot.supersede();
    const around = this.#map.unproject([x, y]);
    this.#map.easeTo({ zoom: this.#map.getZoom() + delta, around, duration: 250 });
  }

  /** The container has a new size; the camera is the same scene's for that size. */
  resize(camera: Camera): void {
    if (this.#isGone) return;
    this.#map.resize();
    this.#draw(this.#picture, camera.zoom);
    this.#parts.room.admit(camera);
    this.#pilot.reset(camera);
  }

  camera(): Camera {
    return cameraOf(this.#map);
  }

  /** The map's state read back from MapLibre, for tests. */
  inspect(): Inspection {
    return inspectMap(this.#map, this.#state.features, tiledSources(this.#geometry));
  }

  /** Where a division's bounding box lies, in pixels from the stage's top left corner. */
  boundsOnScreen(boundary: BoundaryId, code: AreaCode): Box {
    return areaOnScreen(this.#map, this.#geometry.areas[boundary], code);
  }

  destroy(): void {
    this.#isGone = true;
    this.#pilot.supersede();
    this.#map.remove();
  }

  #draw(picture: Picture, zoom: number): void {
    const next = toGlState(picture, this.#index, zoom, this.#underlay !== null);
    applyState(this.#target, next, this.#state);
    this.#picture = picture;
    this.#state = next;
  }

  #lose(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#pilot.supersede();
    this.#parts.events.onlost?.('context-lost');
  }
}
