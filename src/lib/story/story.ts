import type { Block } from '../domain/prose';
import type { Scene } from '../domain/scene';
import type { Exhibit } from '../exhibits';

/** A dated correction that readers see. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

export interface Step {
  /** Unique within the story; the anchor of its deep link. */
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  readonly blocks: readonly Block[];
  /** What it shows beside map and prose, in the order in which the editor wrote it. */
  readonly exhibits: readonly Exhibit[];
  /** What the speaker says: part of the speaker's page alone. */
  readonly notes: readonly Block[];
  /** Minutes that the editor plans for the step; null where they are to be estimated (`plannedMinutes`). */
  readonly minutes: number | null;
}

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly date: string;
  readonly updated: string;
  readonly corrections: readonly Correction[];
  readonly steps: readonly Step[];
}
