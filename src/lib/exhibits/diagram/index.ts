import { m } from '../../paraglide/messages';
import type { PlanId } from '../../domain/ids';
import { partName, sayFormula } from '../../domain/plan';
import { words } from '../../words/current';
import type { Kind } from '../kind';
import { toDiagramPlan, type DiagramPlan } from './model';

/** A plan's structure diagram. */
export interface DiagramExhibit {
  readonly kind: 'diagram';
  readonly plan: PlanId;
}

export interface DiagramView {
  readonly kind: 'diagram';
  readonly plan: DiagramPlan;
}

export const diagram: Kind<DiagramExhibit, DiagramView> = {
  isOpening: true,
  numbersOf: () => [],
  plansOf: ({ plan }) => [plan],
  toView: ({ plan }, _scene, { planAt }) => ({ kind: 'diagram', plan: toDiagramPlan(planAt(plan)) }),
  wordsOf: ({ plan }) => ({
    title: m.story_diagram_in_words({
      formula: sayFormula(plan),
      parts: plan.parts.map(sayPart).join(m.site_list_separator())
    }),
    rows: [],
    after: ''
  }),
  roomOf: () => ({ underTextMm: null, zoom: 1 })
};

function sayPart(part: DiagramPlan['parts'][number]): string {
  return m.story_diagram_part_noted({ part: partName(part), evidence: words().evidence[part.evidence] });
}
