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
  /** Ids of steps that it replaces, or that are hidden behind it: links to them lead to it. */
  readonly former: readonly string[];
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

/** A step that is written and checked, and of which nothing is published. */
export interface HiddenStep {
  readonly step: Step;
  /** Among all steps as they are written; 0 is the first. */
  readonly place: number;
}

export interface Story {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly date: string;
  readonly updated: string;
  /** Of a translation: the day on which its original was changed, where it has not followed yet. */
  readonly original?: string;
  readonly corrections: readonly Correction[];
  /** Steps that are no more, and the page of the site that says what they said. */
  readonly movedAway: readonly { readonly id: string; readonly path: string }[];
  /** The published ones. */
  readonly steps: readonly Step[];
  /** For checks and for editors alone, in order: no page, file or list of the site asks for them. */
  readonly hiddenSteps: readonly HiddenStep[];
}
