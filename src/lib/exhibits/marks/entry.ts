import type { Bound, Figure } from '../../domain/figure';
import { toNumberView, type NumberView } from '../../domain/number-view';
import { pointKindOf, type PointKind } from '../../domain/point-kind';
import type { Scene } from '../../domain/scene';
import type { Lookups } from '../kind';
import { isHighlighted } from './highlighted';

/** A figure as a chart takes it: what it links to, where it lies on a scale, and every mark that belongs to it. */
export interface Entry {
  readonly number: NumberView;
  readonly value: number;
  readonly place: string;
  readonly kind: PointKind;
  readonly bound: Bound;
  /** From a second-hand or unsigned source. */
  readonly isWeak: boolean;
  /** Highlighted on the step's map. */
  readonly isStrong: boolean;
}

/** Readers of exhibits let no figure through that has no value. */
export function toEntry(figure: Figure, scene: Scene, { placeOf, isWeak }: Lookups): Entry {
  const { status, bound, value } = figure;
  if (value === null) throw new RangeError(`figure ${figure.id} has no value`);
  return {
    number: toNumberView(figure),
    value,
    place: placeOf(figure).name,
    kind: pointKindOf(status),
    bound,
    isWeak: isWeak(figure),
    isStrong: isHighlighted(figure, scene)
  };
}
