import type { Evidence } from '../../domain/plan';
import type { DiagramPlan } from '../../exhibits/diagram/model';

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
