import { words } from '../../words/current';
import { toDiagramPlan, type DiagramPlan } from '../../exhibits/diagram/model';
import { EVIDENCES, type Evidence, type Plan } from '../../domain/plan';
import type { Library } from '../../server/library/library';
import { placeOfPlan } from '../../server/views/plan-place';

export interface PlanLine {
  readonly plan: DiagramPlan;
  readonly title: string;
  readonly when: string;
  /** How many parts a source names, we infer, or nobody defines. */
  readonly counts: readonly { readonly evidence: Evidence; readonly count: number }[];
}

export interface PlanGroup {
  readonly area: string;
  readonly plans: readonly PlanLine[];
}

export interface PlansPage {
  readonly groups: readonly PlanGroup[];
}

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
