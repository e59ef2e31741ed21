import { toPartRef } from '../domain/ids';
import type { Citation, Plan } from '../domain/plan';
import { citeSource } from '../domain/source';
import type { PartView } from '../story/views';
import { byId, type Library } from './library';

/** The parts of a plan with their citations in words; a part without its own cites the plan's. */
export function toPartViews(plan: Plan, { site }: Library): PartView[] {
  const cite = ({ source, para, reference }: Citation): string =>
    [source ? citeSource(byId(site.sources, source), para) : '', reference ?? ''].filter(Boolean).join('；');
  return plan.parts.map((part) => ({
    ref: toPartRef(plan.id, part.id),
    plan: { id: plan.id, formula: plan.formula, title: plan.title },
    part,
    cite: cite(part.citation) || cite(plan.citation),
    footprintCite: part.footprint ? cite(part.footprint.citation) : ''
  }));
}
