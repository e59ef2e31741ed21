import { m } from '../../paraglide/messages';
import { toPartRef } from '../../domain/ids';
import { sayFormula, type Citation, type Plan } from '../../domain/plan';
import { words } from '../../words/current';
import type { PartView } from '../../pages/story/page';
import { byId, type Library } from '../library/library';

/** Who says what a plan is, in words. */
export function citePlan({ citation }: Plan, library: Library): string {
  return cite(citation, library);
}

function cite({ source, para, reference }: Citation, { site }: Library): string {
  return [source ? words().citation(byId(site.sources, source), para) : '', reference ?? '']
    .filter(Boolean)
    .join(m.site_clause_separator());
}

/** The parts of a plan with their citations in words; a part without its own cites the plan's. */
export function toPartViews(plan: Plan, library: Library): PartView[] {
  return plan.parts.map((part) => ({
    ref: toPartRef(plan.id, part.id),
    plan: { id: plan.id, formula: sayFormula(plan), title: plan.title },
    part,
    cite: cite(part.citation, library) || citePlan(plan, library),
    footprintCite: part.footprint ? cite(part.footprint.citation, library) : ''
  }));
}
