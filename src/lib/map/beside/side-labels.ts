import type { Bounds } from '../../domain/ids';
import { toFraction } from '../../geometry/projection';
import type { MapLabel } from '../picture';

/**
 * The names of one of two sides that a line parts, whole: a name is of the side on which lies what it names. `line`: per
 * cent of the frame from its left; at its ends one side has all of it.
 */
export function labelsOfSide(
  labels: readonly MapLabel[],
  bounds: Bounds,
  line: number,
  side: 'left' | 'right'
): readonly MapLabel[] {
  const isLeft = ({ at, to }: MapLabel): boolean =>
    line > 0 && (line >= 100 || toFraction(to ?? at, bounds)[0] * 100 < line);
  return labels.filter((label) => isLeft(label) === (side === 'left'));
}
