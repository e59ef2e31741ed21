import { growthOf, quantityOf, type Figure, type Quantity } from './figure';
import type { Measure } from './measure';
import { sourcePath } from '../paths';

/** A figure as far as a sentence or a table prints it; what else is known of it is fetched when it is opened. */
export interface NumberView {
  readonly id: string;
  /** Where its source stands on the site. */
  readonly path: string;
  readonly value: Quantity;
  readonly growth: Quantity | null;
}

export function toNumberView(figure: Figure): NumberView {
  return {
    id: figure.id,
    path: sourcePath(figure.source, figure.para),
    value: quantityOf(figure),
    growth: figure.growthPct === null ? null : growthOf(figure)
  };
}

/** The number that is shown; the value where the figure has no growth. */
export function shownQuantity({ value, growth }: NumberView, show: Measure): Quantity {
  return (show === 'growth' ? growth : null) ?? value;
}
