import type { SceneRef } from '../domain/scene-ref';
import type { Block } from '../domain/prose';

/** What the first page shows of the stories, in the editor's order. */
export interface Home {
  /** The sentence beside the first map, its numbers bound. */
  readonly question: readonly Block[];
  /** Pictures of the whole city, one after another on the first map. */
  readonly layers: readonly HomeLayer[];
  /** The scene whose colours today's divisions have where they stand alone; none: they are plain. */
  readonly areas: SceneRef | null;
  readonly covers: readonly Cover[];
}

export interface HomeLayer {
  readonly scene: SceneRef;
  readonly name: string;
}

/** A story's own picture, and a line of it. */
export interface Cover {
  readonly scene: SceneRef;
  readonly line: readonly Block[];
  /** What the story's card shows; null: the same picture. */
  readonly card: SceneRef | null;
}
