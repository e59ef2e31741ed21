import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toSquaresView, type SquaresView } from './model';

/** Areas as squares of one scale: sizes are compared where no shape is known. */
export interface SquaresExhibit {
  readonly kind: 'squares';
  readonly squares: readonly { readonly name: string; readonly figure: FigureId }[];
}

export type { SquaresView };

export const squares: Kind<SquaresExhibit, SquaresView> = {
  isOpening: false,
  numbersOf: ({ squares: all }) => valuesOf(all.map(({ figure }) => figure)),
  withTexts: (of, say) => ({ ...of, squares: of.squares.map((each) => ({ ...each, name: say(each.name) })) }),
  toView: toSquaresView,
  wordsOf: ({ squares: all }, say) => ({
    title: m.story_squares_in_words(),
    rows: all.map(({ name, number }) => m.story_chart_entry({ name, value: say(number) })),
    after: m.story_squares_note()
  }),
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
