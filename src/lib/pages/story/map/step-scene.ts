import type { Motion } from '../../../domain/motion';
import type { Picture } from '../../../map/picture';
import type { StepView } from '../page';

/** Where the reader is in a story, and what they chose to see of it. */
export interface Reading {
  /** Index of the step. */
  readonly current: number;
  /** How far the step's motions are, 0–1. */
  readonly t: number;
  /** How much of the last step's boundary has given way to this one's, 0–1. */
  readonly redrawn: number;
  readonly hidesInferred: boolean;
}

/** The step's picture as the reader wants it: whole, or without what the site inferred. */
export function pictureOf({ picture, stated }: StepView, hidesInferred: boolean): Picture {
  return hidesInferred && stated ? { ...picture, ...stated } : picture;
}

/** A picture's parts apart: those that the step before shows too stand, the others are drawn by the scroll. */
export function partPicture(
  picture: Picture,
  before: Picture | undefined
): { readonly standing: Picture; readonly fresh: Picture } {
  const stands = ({ ref }: Picture['overlays'][number]): boolean =>
    before?.overlays.some((other) => other.ref === ref) ?? false;
  return {
    standing: { ...picture, overlays: picture.overlays.filter(stands) },
    fresh: { ...picture, overlays: picture.overlays.filter((overlay) => !stands(overlay)) }
  };
}

/** A step's motions and, of its parts, those that they draw. */
export interface Course {
  readonly motions: readonly Motion[];
  /** The picture whose parts stand already; undefined: all are drawn. */
  readonly before: Picture | undefined;
}

/** Parts that the step before does not show are drawn wherever nothing else is written; `draw` draws them all. */
export function courseOf(picture: Picture, before: Picture | undefined): Course {
  const { motions = [] } = picture;
  if (motions.some(({ kind }) => kind === 'draw')) return { motions, before: undefined };
  const hasFresh = partPicture(picture, before).fresh.overlays.length > 0;
  return { motions: hasFresh ? [{ kind: 'draw' }, ...motions] : motions, before };
}

/** Of step `index`. The first is whole at once: nothing is above it from which a reader would scroll it in. */
export function courseAt(steps: readonly StepView[], index: number, hidesInferred: boolean): Course {
  const [step, last] = [steps[index], steps[index - 1]];
  if (!step || !last) return { motions: [], before: undefined };
  return courseOf(pictureOf(step, hidesInferred), pictureOf(last, hidesInferred));
}

/** Whether scrolling from one to the other changes the boundary under a map that stands still. */
export function isRedrawing(before: Picture | undefined, after: Picture): before is Picture {
  return (
    before !== undefined && before.boundary !== after.boundary && before.bounds.join() === after.bounds.join()
  );
}
