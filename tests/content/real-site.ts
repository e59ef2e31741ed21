import { parseSite, type Site } from '../../src/lib/content/site/site';
import type { Figure } from '../../src/lib/domain/figure';
import { readContentFiles, readGeodata } from '../../src/lib/server/library/read-site';
import { toGeoIndex } from '../../src/lib/server/library/geo-index';
import { SITE } from '../../src/site.js';

/** The content and geometry that are published, read once. */
export const realFiles = readContentFiles(SITE.content);
export const realGeodata = readGeodata(SITE.geo);
export const realGeo = toGeoIndex(realGeodata);

let site: Site | undefined;

/** The same for all who ask: reading it takes seconds, and nobody changes what is read. */
export const realSite = (): Site => (site ??= parse());

function parse(): Site {
  const result = parseSite(realFiles, realGeo);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.site;
}

export function figureIn({ figures }: Site, id: string): Figure {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new RangeError(`no figure ${id}`);
  return found;
}
