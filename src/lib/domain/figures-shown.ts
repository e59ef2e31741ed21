import type { Boundary } from './boundary';
import { toChangeFigures } from './change';
import type { Figure } from './figure';
import { toMeasured } from './measure';
import { figuresFor } from './preferred-figure';
import type { SceneNumbers } from './scene-figures';

/** The figures of a boundary's divisions that a map shows, one a division; changes are worked out here. */
export function figuresShown(
  figures: readonly Figure[],
  numbers: SceneNumbers,
  boundary: Boundary
): readonly Figure[] {
  const at = (period: string): Figure[] => figuresFor(figures, numbers.indicator, period, boundary);
  switch (numbers.kind) {
    case 'period':
      return toMeasured(at(numbers.period), numbers.measure);
    case 'change':
      return toChangeFigures(at(numbers.from), at(numbers.to), numbers.as);
    default:
      return numbers satisfies never;
  }
}
