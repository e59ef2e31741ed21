import type { ExploreData } from '../../../src/lib/pages/explore/page';
import { toExploreData } from '../../../src/lib/pages/explore/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { readGeodata, readSite } from '../../../src/lib/server/library/read-site';

let data: ExploreData | undefined;

/** The explorer's data of the published site, read once per test file. */
export function realData(): ExploreData {
  if (data) return data;
  const geo = readGeodata('static/geo');
  const result = readSite('src/content', geo);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  data = toExploreData(toLibrary(result.site, geo));
  return data;
}
