import type { Bounds } from '../../lib/domain/ids';
import type { Box } from '../../lib/geometry/projection';
import type { LiveStage } from '../../lib/map/stage/live-stage.svelte';
import { boundsIn } from '../../lib/map/stage/view-entry';
import type { Sheet } from './draw-points';

/** The story's live map while the editor moves it. */
export class MapInHand {
  /** Asked for, and not there yet: a map comes to life first. */
  isAwaited = $state(false);
  #stage = $state.raw<LiveStage>();
  #room = $state.raw<HTMLElement>();

  readonly isReady = $derived(this.#stage?.state === 'ready');
  /** Where the step's own map lies in the window, in pixels: what is in it is what will be framed. */
  readonly room: Box | null = $derived.by(() => this.#roomBox());
  readonly stage = $derived(this.#stage);

  /** Another stage: of another story, or of steps in another order. */
  take(stage: LiveStage, room: HTMLElement): void {
    this.#stage = stage;
    this.#room = room;
    if (this.isAwaited) void stage.wake();
  }

  /** The stage is gone, and another will come. */
  drop(): void {
    this.#stage = undefined;
  }

  wake(): void {
    this.isAwaited = true;
    void this.#stage?.wake();
  }

  /** Where what the scene frames lies in the window. */
  readonly sheet: Sheet | null = $derived.by(() => {
    const [stage, room] = [this.#stage, this.room];
    if (!stage?.frame || !room) return null;
    const { x, y, ...size } = stage.frame;
    return { bounds: stage.scene.picture.bounds, frame: { x: x + room.x, y: y + room.y, ...size } };
  });

  /** What the room shows; null while the map is its step's. */
  readonly seen: Bounds | null = $derived.by(() => {
    const [stage, room] = [this.#stage, this.#room];
    if (!stage?.frame || !room) return null;
    const { clientWidth: width, clientHeight: height } = room;
    return boundsIn({ x: 0, y: 0, width, height }, stage.scene.picture.bounds, stage.frame);
  });

  /** The keyboard moves a map that has the focus. */
  focus(): void {
    this.#room?.closest('[data-map]')?.querySelector('canvas')?.focus({ preventScroll: true });
  }

  #roomBox(): Box | null {
    // The room is measured again whenever the map has moved in it.
    if (!this.#stage?.frame || !this.#room) return null;
    const { x, y, width, height } = this.#room.getBoundingClientRect();
    return { x, y, width, height };
  }
}
