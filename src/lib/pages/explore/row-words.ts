import { growthOf, quantityOf } from '../../domain/figure';
import { words } from '../../words/current';
import type { ExploreModel, ExploreRow } from './model';

/** A division in one line: `余杭区，1,226,673 人，第 3`, or why it has no number. Heard by keyboard, seen on hovering. */
export function sayRow({ name, figure, rank, absence }: ExploreRow, { state }: ExploreModel): string {
  if (!figure) return `${name}，${absence?.text ?? ''}`;
  const number = words().number(state.measure === 'growth' ? growthOf(figure) : quantityOf(figure));
  return `${name}，${number}${rank === null ? '' : `，第 ${rank}`}`;
}
