import type { SiteNames } from '../../ui/site';
import { otherEditions } from '../library/editions';
import type { Library } from '../library/library';

/** What pages call the site and its city. */
export function toSiteNames({ site }: Pick<Library, 'site'>): SiteNames {
  const { title, city } = site.settings;
  return {
    title,
    city: { name: city.name, short: city.short, whole: city.whole },
    editions: otherEditions().map(({ tag, name, sign, way }) => ({ tag, name, sign, way })),
    hasPlans: site.plans.length > 0
  };
}
