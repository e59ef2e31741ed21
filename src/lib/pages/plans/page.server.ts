import { words } from '../../words/current';
import { toDiagramPlan } from '../../exhibits/diagram/model';
import { EVIDENCES, type Plan } from '../../domain/plan';
import type { Library } from '../../server/library/library';
import { placeOfPlan } from '../../server/views/plan-place';
import type { PlanLine, PlansPage } from './page';

/** Every plan, by area as its boundary knows it, each group in the order of time. */
export function toPlansPage({ site }: Library): PlansPage {
  const groups = new Map<string, Plan[]>();
  for (const plan of [...site.plans].sort((a, b) => (a.period < b.period ? -1 : 1))) {
    const area = words().place(placeOfPlan(plan, site));
    groups.set(area, [...(groups.get(area) ?? []), plan]);
  }
  return { groups: [...groups].map(([area, plans]) => ({ area, plans: plans.map(toLine) })) };
}

function toLine(plan: Plan): PlanLine {
  const counts = EVIDENCES.map((evidence) => ({
    evidence,
    count: plan.parts.filter((part) => part.evidence === evidence).reduce((sum, { count }) => sum + count, 0)
  }));
  return {
    plan: toDiagramPlan(plan),
    title: plan.title,
    when: words().period(plan.period),
    counts: counts.filter(({ count }) => count > 0)
  };
}
