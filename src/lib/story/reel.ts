import type { SceneRef } from '../domain/scene-ref';

/** Scenes of stories that run by themselves, without end. */
export interface Reel {
  /** The name of its file: `reels/<id>.yml`. */
  readonly id: string;
  readonly title: string;
  readonly shots: readonly Shot[];
}

export interface Shot {
  readonly scene: SceneRef;
  readonly seconds: number;
  /** What stands on the screen, large. */
  readonly words: string;
}
