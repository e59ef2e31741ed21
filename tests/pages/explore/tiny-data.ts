import type { ExploreData } from '../../../src/lib/pages/explore/page';
import { parseQuery, type ExploreState } from '../../../src/lib/pages/explore/explore-state';
import { toExploreData } from '../../../src/lib/pages/explore/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { geodata, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';

const CSV = 'figures/county.csv';
const LAST = 'park-people,zone:park,new,people,2020-11-01,3,人,3人,,,,actual,,office,,';

/** The explorer's data of the tiny site, with more rows in its figures where a test needs them. */
export function tinyData(rows: readonly string[] = []): ExploreData {
  const files = withEdit(tinyFiles(), CSV, LAST, [LAST, ...rows].join('\n'));
  return toExploreData(toLibrary(tinySite(files), geodata));
}

/** The state of an address on that data; throws where the address has a problem. */
export function stateOf(query: string, data: ExploreData): ExploreState {
  const { state, problems } = parseQuery(query, data);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return state;
}
