import type { Camera } from './camera';
import type { StageEngine, StageMap } from './stage-engine';
import { StageGeometry } from './stage-geometry';
import { isWithin, needOf } from '../geometry-need';
import type { GeometryUrls, LiveGeometry, LiveMapEvents } from '../renderers/gl';
import type { Picture } from '../picture';
import { isSameBox } from '../../geometry/boxes';
import type { Box } from '../../geometry/projection';
import type { ReadJson } from '../../ui/files';
import { idle } from '../../ui/idle';

export interface StageScene {
  readonly id: string;
  readonly picture: Picture;
}

/** What a take-over asks of the stage, and what it tells it. */
export interface Stand {
  /** What is to be seen by now. */
  readonly scene: () => StageScene;
  /** The room in pixels from the stage's corner; without a size where the stage is not displayed. */
  readonly room: () => Box;
  /** The camera that the SVG's frame of a picture implies, in the room that there is. */
  readonly fit: (picture: Picture) => { readonly camera: Camera; readonly room: Box };
  /** The reader has left the page. */
  readonly isGone: () => boolean;
  /** The live map is drawn, and is to be seen with this scene. */
  readonly present: (live: StageMap, scene: StageScene) => void;
  /** The SVG is to be seen. */
  readonly standIn: () => void;
  /** There is no live map from now on. */
  readonly fail: (error: unknown) => void;
}

/** What the live map is made with. */
export interface Making {
  readonly urls: GeometryUrls;
  readonly read: ReadJson;
  readonly canvas: HTMLElement;
  readonly events: LiveMapEvents;
}

/** How long to wait before a hidden stage is looked at again. */
const UNSEEN_MS = 200;

/**
 * How the live map takes the SVG's place, at the scene that is shown by then; and how the SVG stands in again for a scene
 * that the live map, which is there, has nothing for yet. It says which of the two is to be seen and what the live map has been given;
 * the stage shows it.
 */
export class TakeOver {
  /** The live map, from when it is made until it fails. */
  live: StageMap | null = null;
  /** What it has been given so far. */
  held = $state.raw<LiveGeometry>();
  /** Whether that is all there is. */
  isWhole = $state(false);

  readonly #stand: Stand;
  #geometry: StageGeometry | null = null;
  /** The SVG shows a scene that the live map, which is there, has nothing for. */
  #isStoodIn = false;
  /** On its way, because a scene needs it now. */
  #rest: Promise<void> | null = null;
  /** The room that the live map was last given its size for. */
  #sized: Box | null = null;

  constructor(stand: Stand) {
    this.#stand = stand;
  }

  /** Makes the live map. Resolves when it has taken over, or the SVG has stood in; rejects where it cannot be had. */
  async begin(gl: StageEngine, { urls, read, canvas, events }: Making): Promise<void> {
    const stand = this.#stand;
    const geometry = new StageGeometry(gl.loadGeometry, urls, read);
    let [held] = await Promise.all([geometry.bring(stand.scene().picture), gl.loadEngine()]);
    await this.#seen();
    while (!geometry.serves(stand.scene().picture)) held = await geometry.bring(stand.scene().picture);
    if (stand.isGone()) return;
    this.#geometry = geometry;
    this.held = held;
    const { picture } = stand.scene();
    const { camera, room } = stand.fit(picture);
    this.#sized = room;
    const live = await gl.LiveMap.create(canvas, held, { picture, camera }, events);
    if (stand.isGone()) return live.destroy();
    this.live = live;
    await this.#present(live, picture);
    void this.#complete(live, idle);
  }

  /** A page that is being printed hides its stage, and a map without a size has no camera. */
  async #seen(): Promise<void> {
    while (!this.#stand.isGone() && this.#stand.room().width === 0)
      await new Promise((done) => setTimeout(done, UNSEEN_MS));
  }

  /** The live map takes the SVG's place, at the scene that is shown by then. `drawn`: what it has drawn already. */
  async #present(live: StageMap, drawn?: Picture): Promise<void> {
    const { id, picture } = this.#stand.scene();
    if (!this.serves(picture)) return this.fallBack();
    const { camera, room } = this.#stand.fit(picture);
    // While the SVG stood in, the room may have got another size.
    const isFitted = !this.#isStoodIn && isSameBox(room, this.#sized);
    this.#isStoodIn = false;
    this.#sized = room;
    if (!isFitted) live.resize(camera);
    if (!isFitted || picture !== drawn) await live.show(picture, camera, { animate: false });
    await live.painted();
    if (this.#stand.isGone() || this.live !== live) return;
    // A reader goes on meanwhile, also to what has not come; the map follows before it is seen.
    const now = this.#stand.scene();
    if (!this.serves(now.picture)) return this.fallBack();
    const roomNow = this.#stand.room();
    const isOutgrown = roomNow.width > 0 && !isSameBox(roomNow, this.#sized);
    if (now.id !== id || isOutgrown) return this.#present(live);
    this.#stand.present(live, { id, picture });
  }

  /** Gives the live map what the scenes to come need: else their first sight of it would be a flash. */
  async #complete(live: StageMap, pause: () => Promise<void>): Promise<void> {
    await pause();
    const all = await this.#geometry!.bringAll().catch((error: unknown) => {
      // The live map keeps what it has; the next scene that needs more asks again.
      if (!this.#stand.isGone())
        console.warn('a part of the live map has not come; the rest of it stays', error);
    });
    if (!all || this.#stand.isGone()) return;
    try {
      await live.extend(all, pause);
      if (this.#stand.isGone() || this.live !== live || this.isWhole) return;
      this.held = all;
      this.isWhole = true;
      if (this.#isStoodIn) await this.#present(live);
    } catch (error) {
      this.#stand.fail(error);
    }
  }

  /** The same at once, however busy the page is. */
  async askForRest(): Promise<void> {
    const { live } = this;
    if (!live) return;
    await (this.#rest ??= this.#complete(live, () => Promise.resolve()).finally(() => (this.#rest = null)));
  }

  /** Whether the live map has all that a picture draws. */
  serves(picture: Picture): boolean {
    return this.isWhole || (this.#geometry?.serves(picture) ?? false);
  }

  /** The SVG shows a scene that the live map has nothing for yet, until it has, or another scene comes. */
  fallBack(): void {
    this.#isStoodIn = true;
    this.#stand.standIn();
    void this.askForRest();
  }

  /** While the SVG stands in: a scene is the live map's again, or the next that it lacks something for. */
  comeBack(last: StageScene): void {
    const { live } = this;
    if (!this.#isStoodIn || !live) return;
    const { id, picture } = this.#stand.scene();
    // A picture that moves with the scroll is no other scene.
    const isSame = id === last.id && isWithin(needOf(picture), needOf(last.picture));
    if (this.serves(picture)) void this.#present(live).catch((error) => this.#stand.fail(error));
    else if (!isSame) void this.askForRest();
  }

  /** The live map has been given its size for another room. */
  noteSized(room: Box): void {
    this.#sized = room;
  }

  /** The SVG stays. */
  drop(): void {
    this.live?.destroy();
    this.live = null;
    this.#isStoodIn = false;
  }
}
