import type { FigureId } from './ids';
import type { Show } from './number-view';
import type { StepFigures } from './scene';

/** A figure, and which of its two numbers is shown. */
export interface ShownNumber {
  readonly id: FigureId;
  readonly show: Show;
}

/** Every number that a step shows beside its prose: in bars, dots, slopes and contrasts. Gaps are none. */
export function numbersBeside({ compare, contrast, dots, slope }: StepFigures): ShownNumber[] {
  const values = [...compare, ...(contrast ?? []), ...(slope?.pairs.flat() ?? [])];
  return [
    ...values.map((id) => ({ id, show: 'value' as const })),
    ...(dots?.figures ?? []).map((id) => ({ id, show: dots?.measure ?? 'value' }))
  ];
}
