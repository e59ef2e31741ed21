import type { Standing } from '../../../src/lib/server/html/editions';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

/** The site as it is told to search engines, with an address and without. */
export const library = toLibrary(realSite(), realGeodata);
export const PUBLISHED: Standing = {
  language: 'zh',
  languages: ['zh', 'en'],
  address: 'https://atlas.example/sub/'
};
export const INTERNAL: Standing = { ...PUBLISHED, address: null };

/** The story with a correction more: a site without mistakes proves nothing. */
export function corrected(text: string, date = '2026-12-01') {
  const [first, ...others] = library.site.stories;
  if (!first) throw new Error('no story');
  const story = {
    ...first,
    updated: date,
    corrections: [
      { date, text },
      { date, text: 'second' }
    ]
  };
  return { ...library, site: { ...library.site, stories: [story, ...others] } };
}
