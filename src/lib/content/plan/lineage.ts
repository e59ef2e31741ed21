import type { Plan } from '../../domain/plan';
import type { ContentFile, ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

/** A plan and the file that it stands in. */
export interface PlanAt {
  readonly plan: Plan;
  readonly source: ContentFile;
}

/** `earlier` names plans that exist, of which none comes to be earlier than itself. */
export function checkLineage(plans: readonly PlanAt[], log: ProblemLog): void {
  const known = new Map<string, Plan>(plans.map(({ plan }) => [plan.id, plan]));
  for (const { plan, source } of plans) {
    const line = lineOfKey(source, 'earlier');
    for (const id of plan.earlier.filter((each) => !known.has(each))) {
      const others = [...known.keys()].filter((each) => each !== plan.id);
      log.add(source.file, line, say`没有规划「${id}」`, suggest(id, others));
    }
    if (ancestorsOf(plan, known).has(plan.id)) {
      log.add(source.file, line, say`「${plan.id}」成了自己的前身`, say`前后写反了：earlier 只写更早的提法`);
    }
  }
}

/** Ids of every version before a plan, however far back; holds the plan's own id where the lineage runs in a circle. */
function ancestorsOf(plan: Plan, known: ReadonlyMap<string, Plan>): Set<string> {
  const found = new Set<string>();
  const visit = ({ earlier }: Plan): void => {
    for (const id of earlier) {
      if (found.has(id)) continue;
      found.add(id);
      const before = known.get(id);
      if (before) visit(before);
    }
  };
  visit(plan);
  return found;
}

export function lineOfKey({ text }: ContentFile, key: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1;
}
