import type { Formula } from '../../domain/formula';
import type { Bearing, UnitKind } from '../../domain/formula-grammar';
import type { PartRef } from '../../domain/ids';
import { toPartRef } from '../../domain/ids';
import { calledIn, type Evidence, type Plan } from '../../domain/plan';
import { bearingOf, kindOfUnit } from '../../words/zh/formula-grammar';

/** How a unit is drawn in a structure diagram, which places nothing: its form says what kind of thing it is. */
export type GlyphForm = UnitKind | 'petal';

export interface Glyph {
  readonly form: GlyphForm;
  readonly unit: string;
  /** What the formula calls it: 廊, 北强. */
  readonly label: string;
  /** The same in the page's language. */
  readonly said: string;
  /** Its name, where a source states it; a name that we infer is no part of the formula's picture. */
  readonly name: string | null;
  /** Where a petal points; null for what a structural formula counts. */
  readonly bearing: Bearing | null;
  readonly evidence: Evidence;
  /** The part that it stands for; anonymous parts share one. */
  readonly part: PartRef;
  /** 0-based among the glyphs of its form, and how many there are. */
  readonly index: number;
  readonly of: number;
}

function formOf({ unit, direction }: DiagramPlan['parts'][number]): GlyphForm {
  return direction ? 'petal' : kindOfUnit(unit);
}

/** What a structure diagram needs of a plan. */
export interface DiagramPlan extends Pick<Plan, 'id' | 'formula' | 'translation'> {
  readonly parts: readonly Pick<
    Plan['parts'][number],
    'id' | 'unit' | 'translation' | 'direction' | 'count' | 'name' | 'evidence'
  >[];
}

export function toDiagramPlan({ id, formula, translation, parts }: Plan): DiagramPlan {
  return {
    id,
    formula,
    ...(translation === undefined ? {} : { translation }),
    parts: parts.map(({ id: part, unit, translation, direction, count, name, evidence }) => ({
      ...{ id: part, unit, direction, count, name, evidence },
      ...(translation === undefined ? {} : { translation })
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
      said: calledIn(part),
      name: part.evidence === 'stated' && part.count === 1 ? part.name : null,
      bearing: bearingOf(part.direction ?? '') ?? null,
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
  return parts.some(({ direction }) => bearingOf(direction ?? '') !== undefined);
}
