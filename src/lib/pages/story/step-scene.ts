import type { Picture } from '../../map/picture';
import type { StepView } from './page';

/** Where the reader is in a story, and what they chose to see of it. */
export interface Reading {
  /** Index of the step. */
  readonly current: number;
  /** How much of the step the scroll has drawn, 0–1. */
  readonly drawn: number;
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

/** Whether scrolling from one to the other changes the boundary under a map that stands still. */
export function isRedrawing(before: Picture | undefined, after: Picture): before is Picture {
  return (
    before !== undefined && before.boundary !== after.boundary && before.bounds.join() === after.bounds.join()
  );
}
