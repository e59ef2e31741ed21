import type { ExploreState } from './explore-state';
import type { ExploreModel } from './model';
import type { Option } from './options';

/** The periods that a player runs through, oldest first. The left side's is not among them: that would be one map twice. */
export function courseOf({ series, state }: Pick<ExploreModel, 'series' | 'state'>): Option[] {
  const { swipe, boundary } = state;
  const isLeft = ({ period }: Option): boolean =>
    swipe !== null && swipe.boundary === boundary && swipe.period === period.text;
  return series.filter((option) => !isLeft(option));
}

/** What a run shows: whoever shows another number or period has taken the map out of its hands. */
export function keyOfRun(state: ExploreState): string {
  const { indicator, measure, family, ground, since, boundary, period } = state;
  return [indicator, measure, family, ground, since, boundary, period].join('|');
}
