import type { NumberView } from '../../domain/number-view';
import type { Scene } from '../../domain/scene';
import type { Lookups } from '../kind';
import { toEntry } from '../marks/entry';
import type { SquaresExhibit } from '.';

export interface SquareView {
  readonly name: string;
  readonly number: NumberView;
  readonly isWeak: boolean;
  /** Only about so large, or at least: its edge is dashed. */
  readonly isOpen: boolean;
  /** Its side, as a share of all sides in a row. */
  readonly side: number;
}

export interface SquaresView {
  readonly kind: 'squares';
  readonly squares: readonly SquareView[];
}

/** Sides are the roots of the areas, so that what is seen, the surface, has the ratio of the numbers. */
export function sidesOf(areas: readonly number[]): number[] {
  const sides = areas.map((area) => Math.sqrt(area));
  const all = sides.reduce((sum, side) => sum + side, 0);
  return sides.map((side) => side / all);
}

export function toSquaresView({ squares }: SquaresExhibit, scene: Scene, lookups: Lookups): SquaresView {
  const entries = squares.map(({ figure }) => toEntry(lookups.figureAt(figure), scene, lookups));
  const sides = sidesOf(entries.map(({ value }) => value));
  return {
    kind: 'squares',
    squares: entries.map(({ number, isWeak, bound }, i) => ({
      name: squares[i]?.name ?? '',
      number,
      isWeak,
      isOpen: bound !== '',
      side: sides[i] ?? 0
    }))
  };
}
