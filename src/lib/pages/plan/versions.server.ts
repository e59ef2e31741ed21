import { words } from '../../words/current';
import { toDiagramPlan } from '../../exhibits/diagram/model';
import type { Plan } from '../../domain/plan';
import { toCites } from '../../server/views/cite-view';
import type { Library } from '../../server/library/library';
import { placeOfPlan } from '../../server/views/plan-place';
import type { VersionsView } from './page';

/** A plan among the versions before and after it, in the order of time. */
export function toVersions(plan: Plan, library: Library): VersionsView {
  const { plans } = library.site;
  const family = [...kinOf(plan, plans)].sort((a, b) => (a.period < b.period ? -1 : 1));
  return {
    versions: family.map((each) => ({
      plan: toDiagramPlan(each),
      title: each.title,
      when: words().period(each.period),
      area: words().place(placeOfPlan(each, library.site)),
      isCurrent: each.id === plan.id
    })),
    later: family.flatMap(({ later }) =>
      later.map(({ title, period, says, citation }) => ({
        ...{ title, says, when: words().period(period) },
        cites: toCites(citation, library)
      }))
    )
  };
}

/** The plan with every version that is tied to it, directly or through others, before or after. */
export function kinOf(plan: Plan, plans: readonly Plan[], found = new Set([plan])): Set<Plan> {
  const isTied = (each: Plan): boolean => each.earlier.includes(plan.id) || plan.earlier.includes(each.id);
  for (const each of plans.filter((other) => isTied(other) && !found.has(other))) {
    kinOf(each, plans, found.add(each));
  }
  return found;
}
