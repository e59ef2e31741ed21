import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toEquationView, type EquationView } from './model';

/** An addition or subtraction written out, and what its result is read against. */
export interface EquationExhibit {
  readonly kind: 'equation';
  readonly plus: readonly FigureId[];
  readonly minus: readonly FigureId[];
  readonly equals: FigureId;
  /** The earlier number that the result is read against. */
  readonly before: FigureId | null;
  /** What is read against it by mistake; struck through. */
  readonly misread: FigureId | null;
  /** What the site divides the result by, and what that gives. */
  readonly quotient: { readonly divisor: FigureId; readonly gives: FigureId } | null;
}

export type { EquationView };

export const equation: Kind<EquationExhibit, EquationView> = {
  isOpening: false,
  numbersOf: ({ plus, minus, equals, before, misread, quotient }) => {
    const divided = quotient ? [quotient.divisor, quotient.gives] : [];
    const all = [...plus, ...minus, equals, ...divided, before, misread].filter((id) => id !== null);
    return valuesOf([...new Set(all)]);
  },
  toView: toEquationView,
  wordsOf: ({ title, terms, result, proof, division, changes }, say) => ({
    title: m.story_equation_in_words({ title }),
    rows: [
      ...terms.map(({ sign, place, number }) => m.story_equation_term({ sign, place, number: say(number) })),
      m.story_equation_term({ sign: '=', place: result.place, number: `${say(result.number)} ${proof}` }),
      ...division.map(({ sign, name, number }) =>
        m.story_equation_term({ sign, place: name, number: say(number) })
      ),
      // A number that stands above is not noted again.
      ...changes.map(({ isWrong, from, to, said }) => {
        const before = isWrong ? words().plainNumber(from.number.value) : say(from.number);
        const change = {
          from: `${from.when} ${before}`,
          to: words().plainNumber(to.number.value),
          change: said
        };
        return isWrong
          ? m.story_equation_misread({ ...change, place: to.place })
          : m.story_equation_change(change);
      })
    ],
    after: ''
  }),
  roomOf: ({ terms, division, changes }) => ({
    underTextMm: 34 + 8 * (terms.length + division.length + 2 * changes.length),
    zoom: 0.95
  })
};
