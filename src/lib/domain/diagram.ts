import type { Formula } from './formula';
import type { PartRef } from './ids';
import { toPartRef } from './ids';
import type { Plan } from './plan';

/** How a unit is drawn in a structure diagram, which places nothing: its form says what kind of thing it is. */
export type GlyphForm = 'band' | 'axis' | 'core' | 'zone';

export interface Glyph {
  readonly form: GlyphForm;
  readonly unit: string;
  /** The part that it stands for; anonymous parts share one. */
  readonly part: PartRef;
  /** 0-based among the glyphs of its form, and how many there are. */
  readonly index: number;
  readonly of: number;
}

const FORMS: Readonly<Record<string, GlyphForm>> = {
  廊: 'band',
  带: 'band',
  轴: 'axis',
  心: 'core',
  核: 'core',
  极: 'core'
};

/** What a structure diagram needs of a plan. */
export interface DiagramPlan extends Pick<Plan, 'id' | 'formula'> {
  readonly parts: readonly Pick<
    Plan['parts'][number],
    'id' | 'unit' | 'direction' | 'count' | 'name' | 'evidence'
  >[];
}

/** Glyphs of a plan's parts in the order of its formula; a part that counts three gives three. */
export function toGlyphs(plan: DiagramPlan): Glyph[] {
  const drawn = plan.parts.flatMap((part) =>
    Array.from({ length: part.count }, () => ({
      form: FORMS[part.unit] ?? ('zone' as const),
      unit: part.unit,
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
  if (formula.kind === 'unparsed') return [{ text: formula.text, parts: [] }];
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
