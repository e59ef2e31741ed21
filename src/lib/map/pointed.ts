import type { AreaCode, PartRef } from '../domain/ids';

/** What a reader points at or taps on a map, whoever draws it. */
export type Pointed =
  | { readonly kind: 'area'; readonly code: AreaCode }
  /** A part of a plan lies over divisions, and is meant where it lies. */
  | { readonly kind: 'part'; readonly ref: PartRef };

/** A part beneath a finger; a line has no size. */
export interface PartBeneath {
  readonly ref: PartRef;
  readonly size: number;
}

/** Of parts that lie over each other the smallest is meant: a larger one has other ground to be tapped on. */
export function foremost(beneath: readonly PartBeneath[]): PartRef | null {
  const [first, ...others] = beneath;
  if (!first) return null;
  return others.reduce((least, each) => (each.size < least.size ? each : least), first).ref;
}

/** Pixels around a line's own in which a tap means it. */
export const LINE_REACH_PX = 8;
