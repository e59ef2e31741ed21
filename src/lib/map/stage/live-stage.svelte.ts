import type { Feature } from 'geojson';
import type { Basemap } from '../../domain/basemap';
import type { BoundaryId } from '../../domain/ids';
import { cameraAt, fitFrame, frameAt, type Camera } from './camera';
import type { StageEngine, StageMap } from './stage-engine';
import { TakeOver, type StageScene } from './take-over.svelte';
import type { GeometryUrls, LiveGeometry, LiveMapEvents } from '../renderers/gl';
import type { Picture } from '../picture';
import type { Pointed } from '../pointed';
import { isSameBox } from '../../geometry/boxes';
import { toBox, type Box } from '../../geometry/projection';
import type { ReadJson } from '../../ui/files';

/** What outside tests and styles read from the stage (`data-state`). */
export type StageState = 'static' | 'loading' | 'ready' | 'failed';

export interface StageElements {
  readonly stage: HTMLElement;
  readonly room: HTMLElement;
  readonly canvas: HTMLElement;
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
  readonly #takeOver: TakeOver;
  #scene: StageScene;
  /** What a free map was last asked to wear. */
  #dressed: Picture | null = null;
  #isGone = false;

  /** The room that the last camera was worked out for. */
  #framed: Box | null = null;

  constructor(elements: StageElements, scene: StageScene, options: StageOptions) {
    this.#elements = elements;
    this.#options = options;
    this.#scene = scene;
    this.settled = scene.id;
    this.shown = scene.picture;
    this.#takeOver = new TakeOver({
      scene: () => this.#scene,
      room: () => this.#room(),
      fit: (picture) => this.#fit(picture),
      isGone: () => this.#isGone,
      present: (live, presented) => this.#present(live, presented),
      standIn: () => {
        this.state = 'loading';
        this.#still();
      },
      fail: (error) => this.#fail(error)
    });
    this.measure();
  }

  /** Loads the live map, once. Resolves when it has taken over or failed. */
  async wake(): Promise<void> {
    if (this.state !== 'static') return;
    this.state = 'loading';
    try {
      const { urls, read } = this.#options;
      const engine = await this.#options.importEngine();
      await this.#takeOver.begin(engine, {
        urls,
        read,
        canvas: this.#elements.canvas,
        events: this.#events()
      });
    } catch (error) {
      // A reader's problem, not a crash: the SVG map stays.
      this.#fail(error);
    }
  }

  #events(): LiveMapEvents {
    return {
      // A flight may go on behind the SVG that has taken over.
      onmove: (camera) => this.state === 'ready' && this.#follow(camera),
      onpick: (pointed) => this.#options.onpick(pointed),
      onhover: this.#options.onhover,
      onlost: () => this.#fail(new Error('the graphics context was lost')),
      onerror: (error) => console.warn(error)
    };
  }

  /** The live map is there, drawn; a picture of the same scene may have moved on meanwhile. */
  #present(live: StageMap, { id, picture }: StageScene): void {
    this.#follow(live.camera());
    this.state = 'ready';
    this.settled = id;
    if (this.#scene.picture !== picture) this.#paint(live, this.#scene.picture);
  }

  /** Shows a scene completely; `settled` follows when the map is there. */
  show(scene: StageScene, animate: boolean): void {
    if (scene.id === this.#scene.id && scene.picture === this.#scene.picture) return;
    const last = this.#scene;
    this.#scene = scene;
    // A map in the reader's hand stays where it is while the same scene changes its ground or what is lit.
    const isSameView = scene.id === last.id && sameBounds(scene.picture, last.picture);
    const live = this.state === 'ready' ? this.live : null;
    if (live && !this.#takeOver.serves(scene.picture)) return this.#takeOver.fallBack();
    this.#takeOver.comeBack(last);
    if (!isSameView) return live ? this.#fly(animate) : this.#still();
    if (live && !drawsSame(scene.picture, last.picture)) this.#paint(live, scene.picture);
    else this.shown = scene.picture;
  }

  #paint(live: StageMap, picture: Picture): void {
    live.paint(picture, (this.isFree ? live.camera() : this.#fit(picture).camera).zoom);
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
    const { live } = this;
    const landing = live?.show(picture, this.#fit(picture).camera, { animate });
    if (live) this.#follow(live.camera());
    if (live) this.#noteShown(live, picture);
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
    const { live } = this;
    if (!live || this.isFree === isFree) return;
    this.isFree = isFree;
    live.setFree(isFree, this.#options.hasKeys ?? true);
    // A step that the map has nothing for yet is the SVG's until it has: it is presented then.
    if (this.state !== 'ready') return;
    // A free map may have more of the page: its frame is measured from the corner of its room.
    if (isFree) this.#follow(live.camera());
    else this.#fly(animate);
  }

  /** Lays a base map under the live map; rejects where it does not answer, and calls `ongone` where it stops to. */
  async layBasemap(basemap: Basemap, ongone: () => void): Promise<void> {
    const fallSilent = (): void => {
      this.isBasemapSilent = true;
      ongone();
    };
    try {
      await this.live?.layBasemap(basemap, fallSilent);
      this.isBasemapSilent = false;
    } catch (error) {
      this.isBasemapSilent = true;
      throw error;
    }
  }

  takeBasemap(): void {
    this.live?.takeBasemap();
  }

  /** About the middle of the room: cards may cover the middle of the map. */
  zoomBy(delta: number): void {
    const { x, y, width, height } = this.#room();
    this.live?.zoomBy(delta, [x + width / 2, y + height / 2]);
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
    const { live } = this;
    if (!live || this.state !== 'ready') return;
    this.#takeOver.noteSized(room);
    live.resize(this.isFree ? live.camera() : this.#fit(picture).camera);
    this.#follow(live.camera());
  }

  /** After a change of the room alone, such as under a higher legend: a flight goes on to where it now has to end. */
  fitRoom(): void {
    const room = this.#room();
    if (isSameBox(room, this.#framed) || room.width === 0) return;
    const isFlying = this.state === 'ready' && this.settled === null;
    if (isFlying && !this.isFree) this.#fly(true);
    else this.measure();
  }

  /** The divisions of a boundary, each with the point where its name stands best; none before the map is live. */
  areasIn(
    boundary: BoundaryId
  ): readonly LiveGeometry['areas'][BoundaryId]['features'][number]['properties'][] {
    return (this.#takeOver.held?.areas[boundary]?.features ?? []).map(({ properties }) => properties);
  }

  /** The features of a file of ground by object; none where the site has no such file. */
  groundIn(file: string): Readonly<Record<string, readonly Feature[]>> {
    const objects = Object.entries(this.#takeOver.held?.ground[file] ?? {});
    return Object.fromEntries(objects.map(([name, { features }]) => [name, features]));
  }

  /** Another picture under the reader's own camera, until the map is given back. */
  async dress(picture: Picture): Promise<void> {
    const { live } = this;
    this.#dressed = picture;
    if (live && !this.#takeOver.serves(picture)) await this.#takeOver.askForRest();
    if (!live || this.live !== live || this.#dressed !== picture || !this.#takeOver.serves(picture)) return;
    live.paint(picture, live.camera().zoom);
  }

  /** For tests and measurements: what is shown or on its way. */
  get scene(): StageScene {
    return this.#scene;
  }

  /** For tests: the live map itself. */
  get live(): StageMap | null {
    return this.#takeOver.live;
  }

  /** Whether the live map has all that the page's scenes draw. */
  get isWhole(): boolean {
    return this.#takeOver.isWhole;
  }

  destroy(): void {
    this.#isGone = true;
    this.live?.destroy();
  }

  #fail(error: unknown): void {
    if (this.#isGone) return;
    console.warn('the live map is not available; the static map stays', error);
    this.#takeOver.drop();
    this.state = 'failed';
    this.isFree = false;
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

  #fit(picture: Picture): { readonly camera: Camera; readonly room: Box } {
    const { width, height } = this.#elements.stage.getBoundingClientRect();
    const room = this.#room();
    this.#framed = room;
    return { camera: cameraAt(picture.bounds, fitFrame(picture.bounds, room), { width, height }), room };
  }
}

/** Whether two pictures differ only in what lies over either renderer: circles, names. */
function drawsSame(a: Picture, b: Picture): boolean {
  const drawn = ['boundary', 'fills', 'hatched', 'highlight', 'ghost', 'ground', 'overlays'] as const;
  return drawn.every((each) => a[each] === b[each]);
}

function sameBounds(a: Picture, b: Picture): boolean {
  return a.bounds.every((edge, i) => edge === b.bounds[i]);
}
