import { m } from '../../paraglide/messages';
import { growthOf, quantityOf } from '../../domain/figure';
import { words } from '../../words/current';
import type { ExploreModel, ExploreRow } from './model';

/** The indicator that is shown, or its growth. */
export function measureOf({ indicator, state }: ExploreModel): string {
  return state.measure === 'growth' ? m.site_growth_of({ indicator: indicator.name }) : indicator.name;
}

/** A division in one line: `余杭区，1,226,673 人，第 3`, or why it has no number. Heard by keyboard, seen on hovering. */
export function sayRow({ name, figure, rank, absence }: ExploreRow, { state }: ExploreModel): string {
  if (!figure) return m.explore_row({ area: name, text: absence?.text ?? '' });
  const number = words().number(state.measure === 'growth' ? growthOf(figure) : quantityOf(figure));
  return rank === null
    ? m.explore_row({ area: name, text: number })
    : m.explore_row_ranked({ area: name, number, rank });
}
