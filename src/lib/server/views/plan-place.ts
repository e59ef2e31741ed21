import { areaName, type PlaceName } from '../../domain/boundary';
import type { Plan } from '../../domain/plan';
import type { Site } from '../../content/site/site';

/** Whether a plan is of the whole city and not of one of its divisions. */
export function isOfCity({ area }: Plan, { settings }: Site): boolean {
  return area === settings.city.code;
}

/** What a plan is of, as readers know it. */
export function placeOfPlan(plan: Plan, site: Site): PlaceName {
  return isOfCity(plan, site)
    ? { name: site.settings.city.name, ground: '' }
    : areaName(site.boundaries, plan.boundary, plan.area);
}
