import type { Spot } from './glyph-shapes';
import type { Glyph } from './model';

/** A glyph with its outline and the middles of its words. */
export interface PlacedGlyph extends Glyph {
  /** An outline to fill; of an axis, the line to stroke. */
  readonly d: string;
  /** Strokes that belong to it and are never dashed: an axis' tips. */
  readonly detail?: string;
  readonly words: Spot;
  /** How large its own words are. */
  readonly size: 'large' | 'normal';
}

export interface DiagramLayout {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** Thin lines beneath the glyphs: a compass' ring. */
  readonly ground: string;
}

/** Same width for all, so that words have one size on a page. */
export const WIDTH = 340;
