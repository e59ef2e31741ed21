import type { ExploreData } from '../../../src/lib/pages/explore/page';
import { toExploreData } from '../../../src/lib/pages/explore/page.server';
import { openLibrary } from '../../../src/lib/server/library/open-library';

let data: ExploreData | undefined;

/** The explorer's data of the published site, read once per test file. */
export function realData(): ExploreData {
  data ??= toExploreData(openLibrary());
  return data;
}
