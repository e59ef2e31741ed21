import { toGrowthParts, toValueParts, type Figure, type NumberParts } from './figure';
import type { Measure } from './measure';
import { sourcePath } from '../paths';

/** A figure as a sentence or a table prints it; what else is known of it is fetched when it is opened. */
export interface NumberView {
  readonly id: string;
  /** Where its source stands on the site. */
  readonly path: string;
  readonly value: NumberParts;
  readonly growth: NumberParts | null;
}

export function toNumberView(figure: Figure): NumberView {
  return {
    id: figure.id,
    path: sourcePath(figure.source, figure.para),
    value: toValueParts(figure),
    growth: figure.growthPct === null ? null : toGrowthParts(figure)
  };
}

/** The number that is shown; the value where the figure has no growth. */
export function shownParts({ value, growth }: NumberView, show: Measure): NumberParts {
  return (show === 'growth' ? growth : null) ?? value;
}
