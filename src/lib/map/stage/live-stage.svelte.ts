import type { Feature } from 'geojson';
import type { Basemap } from '../../domain/basemap';
import type { BoundaryId } from '../../domain/ids';
import { cameraAt, fitFrame, frameAt, type Camera } from './camera';
import { StageGeometry } from './stage-geometry';
import { isWithin, needOf, type GeometryNeed } from '../geometry-need';
import type { GeometryUrls, LiveGeometry, LiveMap, LiveMapEvents, Start } from '../renderers/gl';
import type { Picture } from '../picture';
import type { Pointed } from '../pointed';
import { toBox, type Box } from '../../geometry/projection';
import type { ReadJson } from '../../ui/files';
import { idle } from '../../ui/idle';

/** What outside tests and styles read from the stage (`data-state`). */
export type StageState = 'static' | 'loading' | 'ready' | 'failed';

export interface StageElements {
  readonly stage: HTMLElement;
  readonly room: HTMLElement;
  readonly canvas: HTMLElement;
}

export interface StageScene {
  readonly id: string;
  readonly picture: Picture;
}

/** What the stage asks of a live map; the picture, and nothing of MapLibre. */
export type StageMap = Pick<
  LiveMap,
  | 'boundsOnScreen'
  | 'camera'
  | 'destroy'
  | 'extend'
  | 'inspect'
  | 'layBasemap'
  | 'nextFrame'
  | 'paint'
  | 'painted'
  | 'resize'
  | 'setFree'
  | 'show'
  | 'takeBasemap'
  | 'zoomBy'
>;

/** The live map's code. Tests give another than MapLibre's. */
export interface StageEngine {
  loadEngine(): Promise<unknown>;
  loadGeometry(urls: GeometryUrls, read: ReadJson, need?: GeometryNeed): Promise<LiveGeometry>;
  readonly LiveMap: {
    create(
      container: HTMLElement,
      geometry: LiveGeometry,
      start: Start,
      events: LiveMapEvents
    ): Promise<StageMap>;
  };
}

export interface StageOptions {
  /** Fetches the engine's code; called at the first `wake`. */
  readonly importEngine: () => Promise<StageEngine>;
  readonly urls: GeometryUrls;
  readonly read: ReadJson;
  /** Whether a free map answers the keyboard itself (the default). */
  readonly hasKeys?: boolean;
  readonly onpick: (pointed: Pointed | null) => void;
  readonly onhover: (pointed: Pointed | null, at: readonly [x: number, y: number]) => void;
}

/** How long to wait before a hidden stage is looked at again. */
const UNSEEN_MS = 200;

/**
 * Which map the stage shows. Starts on the SVG; `wake` fetches the live map, which takes over at the camera
 * that the SVG's frame implies. Whatever fails, the SVG stays and still follows the steps. A file that only other scenes
 * need is no failure: their steps are the SVG's, the live map keeps its own.
 */
export class LiveStage {
  state = $state<StageState>('static');
  /** Pixels from the room's corner; null while CSS fits the frame. */
  frame = $state.raw<Box | null>(null);
  /** Map units per pixel of the fitted frame: sizes the SVG's hatch. */
  unitsPerPx = $state<number | undefined>(undefined);
  /** The scene that the map has settled on. */
  settled = $state<string | null>(null);
  /** The picture that is on the screen: a live map draws it a frame or more after it was asked to. */
  shown = $state.raw<Picture>();
  isFree = $state(false);
  /** The base map did not answer: it is asked again only by hand. */
  isBasemapSilent = false;

  readonly #elements: StageElements;
  readonly #options: StageOptions;
  #scene: StageScene;
  #live: StageMap | null = null;
  #geometry: StageGeometry | null = null;
  /** The SVG shows a scene that the live map, which is there, has nothing for. */
  #isStoodIn = false;
  /** On its way, because a scene needs it now. */
  #rest: Promise<void> | null = null;
  /** What the live map has been given so far. */
  #held = $state.raw<LiveGeometry>();
  /** What a free map was last asked to wear. */
  #dressed: Picture | null = null;
  /** Whether that is all there is. */
  isWhole = $state(false);
  #isGone = false;

  /** The room that the last camera was worked out for. */
  #framed: Box | null = null;
  /** The room that the live map was last given its size for. */
  #sized: Box | null = null;

  constructor(elements: StageElements, scene: StageScene, options: StageOptions) {
    this.#elements = elements;
    this.#options = options;
    this.#scene = scene;
    this.settled = scene.id;
    this.shown = scene.picture;
    this.measure();
  }

  /** Loads the live map, once. Resolves when it has taken over or failed. */
  async wake(): Promise<void> {
    if (this.state !== 'static') return;
    this.state = 'loading';
    try {
      await this.#takeOver();
    } catch (error) {
      // A reader's problem, not a crash: the SVG map stays.
      this.#fail(error);
    }
  }

  /** A page that is being printed hides its stage, and a map without a size has no camera. */
  async #seen(): Promise<void> {
    while (!this.#isGone && this.#room().width === 0)
      await new Promise((done) => setTimeout(done, UNSEEN_MS));
  }

  async #takeOver(): Promise<void> {
    const gl = await this.#options.importEngine();
    const geometry = new StageGeometry(gl.loadGeometry, this.#options.urls, this.#options.read);
    let [held] = await Promise.all([geometry.bring(this.#scene.picture), gl.loadEngine()]);
    await this.#seen();
    while (!geometry.serves(this.#scene.picture)) held = await geometry.bring(this.#scene.picture);
    if (this.#isGone) return;
    this.#geometry = geometry;
    this.#held = held;
    const start = this.#scene;
    const events = {
      // A flight may go on behind the SVG that has taken over.
      onmove: (camera: Camera) => this.state === 'ready' && this.#follow(camera),
      onpick: (pointed: Pointed | null) => this.#options.onpick(pointed),
      onhover: this.#options.onhover,
      onlost: () => this.#fail(new Error('the graphics context was lost')),
      onerror: (error: Error) => console.warn(error)
    };
    const camera = this.#cameraFor(start.picture);
    this.#sized = this.#framed;
    const live = await gl.LiveMap.create(
      this.#elements.canvas,
      held,
      { picture: start.picture, camera },
      events
    );
    if (this.#isGone) return live.destroy();
    this.#live = live;
    await this.#present(live, start.picture);
    void this.#complete(live, idle);
  }

  /** The live map takes the SVG's place, at the scene that is shown by then. `drawn`: what it has drawn already. */
  async #present(live: StageMap, drawn?: Picture): Promise<void> {
    const { id, picture } = this.#scene;
    if (!this.#serves(picture)) return this.#fallBack(live);
    const camera = this.#cameraFor(picture);
    // While the SVG stood in, the room may have got another size.
    const isFitted = !this.#isStoodIn && isSameRoom(this.#framed, this.#sized);
    this.#isStoodIn = false;
    this.#sized = this.#framed;
    if (!isFitted) live.resize(camera);
    if (!isFitted || picture !== drawn) await live.show(picture, camera, { animate: false });
    await live.painted();
    if (this.#isGone || this.#live !== live) return;
    // A reader goes on meanwhile, also to what has not come; the map follows before it is seen.
    if (!this.#serves(this.#scene.picture)) return this.#fallBack(live);
    const room = this.#room();
    const isOutgrown = room.width > 0 && !isSameRoom(room, this.#sized);
    if (this.#scene.id !== id || isOutgrown) return this.#present(live);
    this.#follow(live.camera());
    this.state = 'ready';
    this.settled = id;
    if (this.#scene.picture !== picture) this.#paint(live, this.#scene.picture);
  }

  /** Gives the live map what the scenes to come need: else their first sight of it would be a flash. */
  async #complete(live: StageMap, pause: () => Promise<void>): Promise<void> {
    await pause();
    const all = await this.#geometry!.bringAll().catch((error: unknown) => {
      // The live map keeps what it has; the next scene that needs more asks again.
      if (!this.#isGone) console.warn('a part of the live map has not come; the rest of it stays', error);
    });
    if (!all || this.#isGone) return;
    try {
      await live.extend(all, pause);
      if (this.#isGone || this.#live !== live || this.isWhole) return;
      this.#held = all;
      this.isWhole = true;
      if (this.#isStoodIn) await this.#present(live);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The same at once, however busy the page is. */
  #askForRest(live: StageMap): Promise<void> {
    return (this.#rest ??= this.#complete(live, () => Promise.resolve()).finally(() => (this.#rest = null)));
  }

  /** Whether the live map has all that a picture draws. */
  #serves(picture: Picture): boolean {
    return this.isWhole || (this.#geometry?.serves(picture) ?? false);
  }

  /** The SVG shows a scene that the live map has nothing for yet, until it has, or another scene comes. */
  #fallBack(live: StageMap): void {
    this.state = 'loading';
    this.#isStoodIn = true;
    this.#still();
    void this.#askForRest(live);
  }

  /** Shows a scene completely; `settled` follows when the map is there. */
  show(scene: StageScene, animate: boolean): void {
    if (scene.id === this.#scene.id && scene.picture === this.#scene.picture) return;
    const last = this.#scene;
    this.#scene = scene;
    // A map in the reader's hand stays where it is while the same scene changes its ground or what is lit.
    const isSameView = scene.id === last.id && sameBounds(scene.picture, last.picture);
    const live = this.state === 'ready' ? this.#live : null;
    if (live && !this.#serves(scene.picture)) return this.#fallBack(live);
    if (this.#isStoodIn && this.#live) this.#comeBack(this.#live, last);
    if (!isSameView) return live ? this.#fly(animate) : this.#still();
    if (live && !drawsSame(scene.picture, last.picture)) this.#paint(live, scene.picture);
    else this.shown = scene.picture;
  }

  /** While the SVG stands in: a scene is the live map's again, or the next that it lacks something for. */
  #comeBack(live: StageMap, last: StageScene): void {
    const { id, picture } = this.#scene;
    // A picture that moves with the scroll is no other scene.
    const isSame = id === last.id && isWithin(needOf(picture), needOf(last.picture));
    if (this.#serves(picture)) void this.#present(live).catch((error) => this.#fail(error));
    else if (!isSame) void this.#askForRest(live);
  }

  #paint(live: StageMap, picture: Picture): void {
    live.paint(picture, (this.isFree ? live.camera() : this.#cameraFor(picture)).zoom);
    this.#noteShown(live, picture);
  }

  /** What lies over the map changes with the map's own frame, not before: else a part stands there twice. */
  #noteShown(live: StageMap, picture: Picture): void {
    void live.nextFrame().then(() => {
      if (this.#scene.picture === picture) this.shown = picture;
    });
  }

  #fly(animate: boolean): void {
    const { id, picture } = this.#scene;
    this.settled = null;
    const landing = this.#live?.show(picture, this.#cameraFor(picture), { animate });
    if (this.#live) this.#follow(this.#live.camera());
    if (this.#live) this.#noteShown(this.#live, picture);
    void landing?.then((how) => {
      if (how === 'settled' && this.#scene.id === id) this.settled = id;
    });
  }

  /** The SVG's: fitted by CSS, and settled at once. */
  #still(): void {
    this.frame = null;
    this.settled = this.#scene.id;
    this.shown = this.#scene.picture;
    this.measure();
  }

  /** Gives the map to the reader's hand; `false` brings back the step exactly. */
  setFree(isFree: boolean, animate: boolean): void {
    if (!this.#live || this.isFree === isFree) return;
    this.isFree = isFree;
    this.#live.setFree(isFree, this.#options.hasKeys ?? true);
    // A step that the map has nothing for yet is the SVG's until it has: it is presented then.
    if (this.state !== 'ready') return;
    // A free map may have more of the page: its frame is measured from the corner of its room.
    if (isFree) this.#follow(this.#live.camera());
    else this.#fly(animate);
  }

  /** Lays a base map under the live map; rejects where it does not answer, and calls `ongone` where it stops to. */
  async layBasemap(basemap: Basemap, ongone: () => void): Promise<void> {
    const fallSilent = (): void => {
      this.isBasemapSilent = true;
      ongone();
    };
    try {
      await this.#live?.layBasemap(basemap, fallSilent);
      this.isBasemapSilent = false;
    } catch (error) {
      this.isBasemapSilent = true;
      throw error;
    }
  }

  takeBasemap(): void {
    this.#live?.takeBasemap();
  }

  /** About the middle of the room: cards may cover the middle of the map. */
  zoomBy(delta: number): void {
    const { x, y, width, height } = this.#room();
    this.#live?.zoomBy(delta, [x + width / 2, y + height / 2]);
  }

  /** After a change of size: the same scene, framed for the new room. */
  measure(): void {
    const { picture } = this.#scene;
    const room = this.#room();
    // On paper the stage is not displayed: it has no size, and keeps what it shows.
    if (room.width === 0 || room.height === 0) return;
    this.#framed = room;
    const fitted = fitFrame(picture.bounds, room);
    this.unitsPerPx = toBox(picture.bounds).width / fitted.width;
    if (!this.#live || this.state !== 'ready') return;
    this.#sized = room;
    this.#live.resize(this.isFree ? this.#live.camera() : this.#cameraFor(picture));
    this.#follow(this.#live.camera());
  }

  /** After a change of the room alone, such as under a higher legend: a flight goes on to where it now has to end. */
  fitRoom(): void {
    const room = this.#room();
    if (isSameRoom(room, this.#framed) || room.width === 0) return;
    const isFlying = this.state === 'ready' && this.settled === null;
    if (isFlying && !this.isFree) this.#fly(true);
    else this.measure();
  }

  /** The divisions of a boundary, each with the point where its name stands best; none before the map is live. */
  areasIn(
    boundary: BoundaryId
  ): readonly LiveGeometry['areas'][BoundaryId]['features'][number]['properties'][] {
    return (this.#held?.areas[boundary]?.features ?? []).map(({ properties }) => properties);
  }

  /** The features of a file of ground by object; none where the site has no such file. */
  groundIn(file: string): Readonly<Record<string, readonly Feature[]>> {
    const objects = Object.entries(this.#held?.ground[file] ?? {});
    return Object.fromEntries(objects.map(([name, { features }]) => [name, features]));
  }

  /** Another picture under the reader's own camera, until the map is given back. */
  async dress(picture: Picture): Promise<void> {
    const live = this.#live;
    this.#dressed = picture;
    if (live && !this.#serves(picture)) await this.#askForRest(live);
    if (!live || this.#live !== live || this.#dressed !== picture || !this.#serves(picture)) return;
    live.paint(picture, live.camera().zoom);
  }

  /** For tests and measurements: what is shown or on its way. */
  get scene(): StageScene {
    return this.#scene;
  }

  /** For tests: the live map itself. */
  get live(): StageMap | null {
    return this.#live;
  }

  destroy(): void {
    this.#isGone = true;
    this.#live?.destroy();
  }

  #fail(error: unknown): void {
    if (this.#isGone) return;
    console.warn('the live map is not available; the static map stays', error);
    this.#live?.destroy();
    this.#live = null;
    this.state = 'failed';
    this.isFree = false;
    this.#isStoodIn = false;
    this.#still();
  }

  #follow(camera: Camera): void {
    if (this.state !== 'ready' && this.state !== 'loading') return;
    const { width, height } = this.#elements.stage.getBoundingClientRect();
    const room = this.#room();
    const frame = frameAt(this.#scene.picture.bounds, camera, { width, height });
    this.frame = { ...frame, x: frame.x - room.x, y: frame.y - room.y };
  }

  /** The room in pixels from the stage's corner. */
  #room(): Box {
    const stage = this.#elements.stage.getBoundingClientRect();
    const { x, y, width, height } = this.#elements.room.getBoundingClientRect();
    return { x: x - stage.x, y: y - stage.y, width, height };
  }

  #cameraFor(picture: Picture): Camera {
    const { width, height } = this.#elements.stage.getBoundingClientRect();
    this.#framed = this.#room();
    return cameraAt(picture.bounds, fitFrame(picture.bounds, this.#framed), { width, height });
  }
}

const isSameRoom = (a: Box | null, b: Box | null): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => a?.[side] === b?.[side]);

/** Whether two pictures differ only in what lies over either renderer: circles, names. */
function drawsSame(a: Picture, b: Picture): boolean {
  const drawn = ['boundary', 'fills', 'hatched', 'highlight', 'ghost', 'ground', 'overlays'] as const;
  return drawn.every((each) => a[each] === b[each]);
}

function sameBounds(a: Picture, b: Picture): boolean {
  return a.bounds.every((edge, i) => edge === b.bounds[i]);
}
