import type { TownshipPoint } from '../../map/township-spots';
import type { ExploreState } from './explore-state';
import type { ExploreData } from './page';

/** A town's number of what the map shows. */
export type TownRow = TownshipPoint;

/** The towns that have a number of the shown indicator, for the shown period and boundary. */
export function townsOf(
  { indicator, measure, period, boundary, ground, since }: ExploreState,
  { townships }: Pick<ExploreData, 'townships'>
): TownRow[] {
  if (measure !== 'value' || ground !== 'own' || since !== null) return [];
  return townships
    .filter((town) => town.boundary === boundary && town.period === period)
    .flatMap(({ district, name, at, counts }) => {
      const count = counts[indicator];
      return count === undefined ? [] : [{ id: `${district}/${name}`, district, name, at, count }];
    });
}
