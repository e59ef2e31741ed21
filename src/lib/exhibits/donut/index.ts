import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toDonutView, type DonutView } from './model';

/** One whole as a ring, its parts around it. */
export interface DonutExhibit {
  readonly kind: 'donut';
  /** What the whole is of. */
  readonly name: string;
  readonly parts: readonly string[];
  /** One a part, in their order. */
  readonly figures: readonly FigureId[];
}

export type { DonutView };

export const donut: Kind<DonutExhibit, DonutView> = {
  isOpening: false,
  numbersOf: ({ figures }) => valuesOf(figures),
  withTexts: (of, say) => ({ ...of, name: say(of.name), parts: of.parts.map(say) }),
  toView: toDonutView,
  wordsOf: ({ title, arcs }, say) => ({
    title: m.story_donut_in_words({ title }),
    rows: arcs.map(({ name, number, text }) =>
      m.story_split_part({ part: name, number: say(number), share: text })
    ),
    after: m.story_split_formula()
  }),
  roomOf: () => ({ underTextMm: 52, zoom: 0.9 })
};
