import type { EditionNames, SiteNames } from '../../ui/site';
import type { Library } from '../library/library';

/** What pages call the site and its city; `editions`: the others that pages lead to. */
export function toSiteNames({ site }: Pick<Library, 'site'>, editions: readonly EditionNames[]): SiteNames {
  const { title, city } = site.settings;
  return {
    title,
    city: { name: city.name, short: city.short, whole: city.whole },
    editions: editions.map(({ tag, name, sign, way }) => ({ tag, name, sign, way })),
    hasPlans: site.plans.length > 0
  };
}
