import type { Boundary } from './boundary';
import { toChangeFigures } from './change';
import type { Figure } from './figure';
import { figuresOfIndicator } from './figures-by-indicator';
import { toMeasured } from './measure';
import { codesOf, figuresFor } from './preferred-figure';
import { speaksOf, type SceneNumbers } from './scene-figures';

/** The figures of a boundary's divisions that a map shows, one a division; changes are worked out here. */
export function figuresShown(
  figures: readonly Figure[],
  numbers: SceneNumbers,
  boundary: Boundary
): readonly Figure[] {
  const own = figuresOfIndicator(figures, numbers.indicator).filter(({ place }) =>
    codesOf(place).every((code) => speaksOf(numbers, code))
  );
  const at = (period: string, of: readonly Figure[] = own): Figure[] =>
    figuresFor(of, numbers.indicator, period, boundary);
  switch (numbers.kind) {
    case 'period':
      // Measured before one a division is preferred: the source of the growth may not be that of the value.
      return at(numbers.period, toMeasured(own, numbers.measure));
    case 'change':
      return toChangeFigures(at(numbers.from), at(numbers.to), numbers.as);
    default:
      return numbers satisfies never;
  }
}
