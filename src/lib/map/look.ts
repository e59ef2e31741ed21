/** How a shape is drawn, in CSS pixels and colours, whatever draws it: page, live map, export, paper or legend. */
export type Look = FillLook | HatchLook | StrokeLook | DotLook;

export interface FillLook {
  readonly kind: 'fill';
  readonly color: string;
  readonly opacity?: number;
  /** Zooms from which on it pales, and at which it is gone. Whole numbers: between them MapLibre goes straight. */
  readonly fade?: readonly [from: number, to: number];
}

/** Lines at 45° (`HATCH` in tokens.ts). */
export interface HatchLook {
  readonly kind: 'hatch';
  readonly color: string;
  readonly opacity?: number;
}

/** Corners and ends are round, but a dash ends square: a round cap would lengthen it by the line's width. */
export interface StrokeLook {
  readonly kind: 'stroke';
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps in pixels; without, the line is solid. */
  readonly dash?: readonly number[];
}

/** A round point. */
export interface DotLook {
  readonly kind: 'dot';
  readonly color: string;
  readonly radius: number;
  /** The zoom from which on it is drawn. */
  readonly from?: number;
}

/** How much of a look's opacity is left at a zoom. */
export function leftAt(look: Look, zoom: number): number {
  if (look.kind === 'dot') return zoom >= (look.from ?? 0) ? 1 : 0;
  if (look.kind !== 'fill' || !look.fade) return 1;
  const [from, to] = look.fade;
  return Math.min(1, Math.max(0, (to - zoom) / (to - from)));
}

/** The same stroke in another width: for maps too small for the usual one. */
export function withWidth(look: StrokeLook, width: number): StrokeLook {
  return { ...look, width };
}
