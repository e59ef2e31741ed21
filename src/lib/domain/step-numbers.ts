import type { FigureId } from './ids';
import type { Show } from './number-view';
import type { StepFigures } from './scene';

/** A figure, and which of its two numbers is shown. */
export interface ShownNumber {
  readonly id: FigureId;
  readonly show: Show;
}

/** Every number that a step shows beside its prose, as they stand: bars, dots, slope, contrast. Gaps are none. */
export function numbersBeside({ compare, contrast, dots, slope }: StepFigures): ShownNumber[] {
  const ends = slope ? [...slope.pairs.map(([from]) => from), ...slope.pairs.map(([, to]) => to)] : [];
  const valueOf = (id: FigureId): ShownNumber => ({ id, show: 'value' });
  return [
    ...compare.map(valueOf),
    ...(dots?.figures ?? []).map((id): ShownNumber => ({ id, show: dots?.measure ?? 'value' })),
    ...ends.map(valueOf),
    ...(contrast ?? []).map(valueOf)
  ];
}
