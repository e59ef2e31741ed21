import type { ExploreData } from '../../src/lib/explore/data';
import { toExploreData } from '../../src/lib/server/explore-data';
import { toLibrary } from '../../src/lib/server/library';
import { readGeodata, readSite } from '../../src/lib/server/read-site';

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
