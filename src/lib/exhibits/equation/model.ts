import { m } from '../../paraglide/messages';
import type { Figure } from '../../domain/figure';
import type { FigureId } from '../../domain/ids';
import { toNumberView, type NumberView } from '../../domain/number-view';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import type { EquationExhibit } from '.';

export interface EquationEnd {
  readonly number: NumberView;
  /** With the boundary that must be said with it. */
  readonly place: string;
  readonly when: string;
  readonly isWeak: boolean;
}

export interface EquationTerm extends EquationEnd {
  readonly sign: '' | '+' | '−';
}

export interface EquationChange {
  /** Not the same ground: struck through. */
  readonly isWrong: boolean;
  readonly from: EquationEnd;
  readonly to: EquationEnd;
  /** The change in words, and how it is worked out. */
  readonly said: string;
  readonly formula: string;
}

/** A row below the result: what divides it, or what comes out. */
export interface DivisionRow {
  readonly sign: '÷' | '=';
  /** What is counted. */
  readonly name: string;
  readonly number: NumberView;
  readonly isWeak: boolean;
}

export interface EquationView {
  readonly kind: 'equation';
  readonly title: string;
  readonly terms: readonly EquationTerm[];
  readonly result: EquationEnd;
  /** Whether the result was published, or is the site's own. */
  readonly proof: string;
  readonly division: readonly DivisionRow[];
  readonly changes: readonly EquationChange[];
}

/** Figures that add up → the addition written out, one term a line. */
export function toEquationView(exhibit: EquationExhibit, _scene: Scene, lookups: Lookups): EquationView {
  const { plus, minus, equals, before, misread, quotient } = exhibit;
  const result = lookups.figureAt(equals);
  const terms = [
    ...plus.map((id) => ({ id, sign: '+' as const })),
    ...minus.map((id) => ({ id, sign: '−' as const }))
  ];
  const toRow = (sign: '÷' | '=', id: FigureId): DivisionRow => {
    const figure = lookups.figureAt(id);
    const name = lookups.indicatorAt(figure.indicator).short;
    return { sign, name, number: toNumberView(figure), isWeak: lookups.isWeak(figure) };
  };
  const against = (to: FigureId | null, isWrong: boolean): EquationChange[] =>
    before === null || to === null ? [] : [toChange(before, to, isWrong, lookups)];
  return {
    kind: 'equation',
    title: [lookups.indicatorAt(result.indicator).short, words().period(result.period.text)].join(
      m.site_detail_separator()
    ),
    terms: terms.map(({ id, sign }, i) => ({
      ...toEnd(lookups.figureAt(id), lookups),
      sign: i === 0 ? '' : sign
    })),
    result: toEnd(result, lookups),
    proof: result.computed ? m.story_equation_computed() : m.story_equation_published(),
    division: quotient ? [toRow('÷', quotient.divisor), toRow('=', quotient.gives)] : [],
    changes: [...against(misread, true), ...against(equals, false)]
  };
}

function toEnd(figure: Figure, { placeOf, isWeak }: Lookups): EquationEnd {
  const { name, ground } = placeOf(figure);
  return {
    number: toNumberView(figure),
    place: words().place({ name: words().shortName(name, 'area'), ground }),
    when: words().shortPeriod(figure.period),
    isWeak: isWeak(figure)
  };
}

function toChange(before: FigureId, after: FigureId, isWrong: boolean, lookups: Lookups): EquationChange {
  const [from, to] = [before, after].map(lookups.figureAt) as [Figure, Figure];
  const isExact = [from, to].every(({ bound }) => bound === '');
  const change = ((to.value ?? 0) / (from.value ?? 1) - 1) * 100;
  return {
    isWrong,
    from: toEnd(from, lookups),
    to: toEnd(to, lookups),
    said: words().change({
      value: Number(change.toFixed(1)),
      decimals: 1,
      unit: '%',
      bound: isExact ? '' : 'approx',
      status: 'actual',
      missing: null
    }),
    formula: `${words().count(to.value ?? 0)} ÷ ${words().count(from.value ?? 0)} − 1`
  };
}
