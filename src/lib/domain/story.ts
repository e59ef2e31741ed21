import type { PlanId } from './ids';
import type { Block } from './prose';
import type { Scene, StepFigures } from './scene';

/** A dated correction that readers see. */
export interface Correction {
  readonly date: string;
  readonly text: string;
}

export interface Step extends StepFigures {
  /** Unique within the story; the anchor of its deep link. */
  readonly id: string;
  readonly title: string;
  readonly scene: Scene;
  readonly blocks: readonly Block[];
  /** A plan whose structure diagram the step shows. */
  readonly diagram: PlanId | null;
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
