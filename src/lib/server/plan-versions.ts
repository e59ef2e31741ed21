import { areaTitle } from '../domain/boundary';
import { toDiagramPlan, type DiagramPlan } from '../domain/diagram';
import { formatPeriod } from '../domain/period';
import type { Plan } from '../domain/plan';
import { toCites, type CiteView } from './cite-view';
import type { Library } from './library';

/** One formula among those of its area, before and after. */
export interface VersionView {
  readonly plan: DiagramPlan;
  readonly title: string;
  readonly when: string;
  /** The area as its boundary knows it: the old 余杭 is another place than today's. */
  readonly area: string;
  readonly isCurrent: boolean;
}

/** A version that we know of without its formula. */
export interface LaterView {
  readonly title: string;
  readonly when: string;
  readonly says: string;
  readonly cites: readonly CiteView[];
}

export interface VersionsView {
  readonly versions: readonly VersionView[];
  readonly later: readonly LaterView[];
}

/** Every version that is before or after a plan, itself among them, in the order of time. */
export function toVersions(plan: Plan, library: Library): VersionsView {
  const { plans, boundaries } = library.site;
  const family = [...kinOf(plan, plans)].sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    versions: family.map((each) => ({
      plan: toDiagramPlan(each),
      title: each.title,
      when: formatPeriod(each.period),
      area: areaTitle(boundaries, each.boundary, each.area),
      isCurrent: each.id === plan.id
    })),
    later: family.flatMap(({ later }) =>
      later.map(({ title, period, says, citation }) => ({
        ...{ title, says, when: formatPeriod(period) },
        cites: toCites(citation, library)
      }))
    )
  };
}

/** The plan with all that it comes from and all that comes from it. */
export function kinOf(plan: Plan, plans: readonly Plan[]): Set<Plan> {
  const walk = (from: Plan, next: (plan: Plan) => readonly Plan[], found: Set<Plan>): Set<Plan> => {
    for (const each of next(from)) {
      if (!found.has(each)) walk(each, next, found.add(each));
    }
    return found;
  };
  const before = ({ earlier }: Plan): Plan[] => plans.filter(({ id }) => earlier.includes(id));
  const after = ({ id }: Plan): Plan[] => plans.filter(({ earlier }) => earlier.includes(id));
  return new Set([...walk(plan, before, new Set()), plan, ...walk(plan, after, new Set())]);
}
