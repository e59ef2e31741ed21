import type { FigureId } from '../../domain/ids';
import type { Lookups } from '../kind';
import type { PyramidExhibit, PyramidGroup, PyramidView } from '.';

export type Pair = readonly [left: number, right: number];

/** A group's people at both counts, as they were added up. */
export interface PyramidCount {
  readonly bars: Pair;
  readonly outline: Pair;
}

/** A division's pyramid on a page of its own, with the people that it is drawn from. */
export interface AreaPyramid {
  readonly view: PyramidView;
  readonly counts: readonly PyramidCount[];
}

/** What the bars are drawn from, the oldest first as they stand. */
export function toPyramidCounts({ bars, outline }: PyramidExhibit, lookups: Lookups): PyramidCount[] {
  const [late, early] = [bars, outline].map(({ groups }) => groups.map((each) => pairOf(each, lookups)));
  return (late ?? []).map((pair, i) => ({ bars: pair, outline: early?.[i] ?? [0, 0] })).reverse();
}

function pairOf({ cells }: PyramidGroup, { figureAt }: Lookups): Pair {
  const sum = (ids: readonly FigureId[]): number =>
    ids.reduce((total, id) => total + (figureAt(id).value ?? 0), 0);
  return [sum(cells[0]), sum(cells[1])];
}
