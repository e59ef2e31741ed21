import type { Formula } from '../../domain/formula';
import { isDirection, type Direction } from '../../domain/formula-words';
import type { PartRef } from '../../domain/ids';
import { toPartRef } from '../../domain/ids';
import type { Evidence, Plan } from '../../domain/plan';

/** How a unit is drawn in a structure diagram, which places nothing: its form says what kind of thing it is. */
export type GlyphForm =
  'band' | 'axis' | 'core' | 'zone' | 'city' | 'valley' | 'town' | 'platform' | 'whole' | 'petal';

export interface Glyph {
  readonly form: GlyphForm;
  readonly unit: string;
  /** What the formula calls it: 廊, 北强. */
  readonly label: string;
  /** Its name, where a source states it; a name that we infer is no part of the formula's picture. */
  readonly name: string | null;
  readonly direction: Direction | null;
  readonly evidence: Evidence;
  /** The part that it stands for; anonymous parts share one. */
  readonly part: PartRef;
  /** 0-based among the glyphs of its form, and how many there are. */
  readonly index: number;
  readonly of: number;
}

/** The form of a unit, by the word that it ends with, the longest first: 科技城 is a city, 产业平台 a platform. */
const FORMS: readonly (readonly [ending: string, form: GlyphForm])[] = [
  ['全域', 'whole'],
  ['平台', 'platform'],
  ['小镇', 'town'],
  ['镇街', 'town'],
  ['中心', 'core'],
  ['廊', 'band'],
  ['带', 'band'],
  ['轴', 'axis'],
  ['心', 'core'],
  ['核', 'core'],
  ['极', 'core'],
  ['城', 'city'],
  ['谷', 'valley'],
  ['镇', 'town']
];

function formOf({ unit, direction }: DiagramPlan['parts'][number]): GlyphForm {
  if (direction) return 'petal';
  return FORMS.find(([ending]) => unit.endsWith(ending))?.[1] ?? 'zone';
}

/** What a structure diagram needs of a plan. */
export interface DiagramPlan extends Pick<Plan, 'id' | 'formula'> {
  readonly parts: readonly Pick<
    Plan['parts'][number],
    'id' | 'unit' | 'direction' | 'count' | 'name' | 'evidence'
  >[];
}

export function toDiagramPlan({ id, formula, parts }: Plan): DiagramPlan {
  return {
    id,
    formula,
    parts: parts.map(({ id: part, unit, direction, count, name, evidence }) => ({
      ...{ id: part, unit, direction, count, name, evidence }
    }))
  };
}

/** Glyphs of a plan's parts in the order of its formula; a part that counts three gives three. */
export function toGlyphs(plan: DiagramPlan): Glyph[] {
  const drawn = plan.parts.flatMap((part) =>
    Array.from({ length: part.count }, () => ({
      form: formOf(part),
      unit: part.unit,
      label: `${part.direction ?? ''}${part.unit}`,
      name: part.evidence === 'stated' && part.count === 1 ? part.name : null,
      direction: part.direction,
      evidence: part.evidence,
      part: toPartRef(plan.id, part.id)
    }))
  );
  return drawn.map((glyph, at) => {
    const same = drawn.filter(({ form }) => form === glyph.form);
    const index = drawn.slice(0, at).filter(({ form }) => form === glyph.form).length;
    return { ...glyph, index, of: same.length };
  });
}

/** A stretch of the formula's text, and the parts that it names (none for separators). */
export interface FormulaSpan {
  readonly text: string;
  readonly parts: readonly PartRef[];
}

/** The formula's characters with the parts they stand for: hovering one lights the other. */
export function toSpans(formula: Formula, plan: DiagramPlan): FormulaSpan[] {
  if (formula.kind === 'unparsed') return formula.text ? [{ text: formula.text, parts: [] }] : [];
  const spans: FormulaSpan[] = [];
  let end = 0;
  for (const term of formula.terms) {
    if (term.start > end) spans.push({ text: formula.text.slice(end, term.start), parts: [] });
    const direction = 'direction' in term ? term.direction : null;
    const parts = plan.parts
      .filter((part) => part.unit === term.unit && part.direction === direction)
      .map(({ id }) => toPartRef(plan.id, id));
    spans.push({ text: formula.text.slice(term.start, term.end), parts });
    end = term.end;
  }
  return end < formula.text.length ? [...spans, { text: formula.text.slice(end), parts: [] }] : spans;
}

/** Whether a plan is drawn as a compass: its formula goes by directions. */
export function isCompass({ parts }: DiagramPlan): boolean {
  return parts.some(({ direction }) => isDirection(direction ?? undefined));
}
