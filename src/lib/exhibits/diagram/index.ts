import type { PlanId } from '../../domain/ids';
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
  wordsOf: ({ plan: { formula, parts } }) => ({
    title: `【结构示意】${formula}：${parts.map(sayPart).join('、')}。`,
    rows: [],
    after: ''
  }),
  roomOf: () => ({ underTextMm: null, zoom: 1 })
};

function sayPart({ name, id, evidence }: DiagramPlan['parts'][number]): string {
  return `${name ?? id}（${words().evidence[evidence]}）`;
}
