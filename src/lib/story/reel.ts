import type { SceneRef } from '../domain/scene-ref';

/** Scenes of stories that run by themselves, without end. */
export interface Reel {
  /** The name of its file: `reels/<id>.yml`. */
  readonly id: string;
  readonly title: string;
  readonly shots: readonly Shot[];
  /** At the end all stories' covers, side by side; null where the editor wants none. */
  readonly closing: Closing | null;
}

export type Closing = Pick<Shot, 'seconds' | 'words'>;

export interface Shot {
  readonly scene: SceneRef;
  readonly seconds: number;
  /** What stands on the screen, large. */
  readonly words: string;
}
