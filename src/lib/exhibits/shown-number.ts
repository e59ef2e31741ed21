import type { FigureId } from '../domain/ids';
import type { Measure } from '../domain/measure';

/** A figure, and which of its two numbers is shown. */
export interface ShownNumber {
  readonly id: FigureId;
  readonly show: Measure;
}

/** Figures of which an exhibit shows the values. */
export function valuesOf(figures: readonly FigureId[]): ShownNumber[] {
  return figures.map((id) => ({ id, show: 'value' }));
}
