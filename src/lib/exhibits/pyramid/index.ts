import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toPyramidView, type PyramidView } from './model';

/** A division's people by age and sex: one census as bars, another as an outline, both on one scale. */
export interface PyramidExhibit {
  readonly kind: 'pyramid';
  readonly place: string;
  readonly bars: PyramidSide;
  readonly outline: PyramidSide;
}

/** The cells of one period: of each age group, the youngest first, the figures of both sexes, men left. */
export interface PyramidSide {
  readonly total: FigureId;
  readonly groups: readonly PyramidGroup[];
}

export interface PyramidGroup {
  readonly from: number;
  /** Infinity where it is open. */
  readonly to: number;
  /** Smaller cells of the source, added up. */
  readonly cells: readonly [left: readonly FigureId[], right: readonly FigureId[]];
}

export type { PyramidView };

/** A cell has no card's worth of words of its own: the totals are bound, the bars drawn. */
export const pyramid: Kind<PyramidExhibit, PyramidView> = {
  isOpening: false,
  numbersOf: ({ bars, outline }) => valuesOf([bars.total, outline.total]),
  withTexts: (of, say) => ({ ...of, place: say(of.place) }),
  toView: (exhibit, _scene, lookups) => toPyramidView(exhibit, lookups),
  wordsOf: ({ title, bars, outline }, say) => ({
    title: m.story_pyramid_in_words({ title }),
    rows: [bars, outline].map(({ when, number, largest }) =>
      m.story_chart_entry({ name: when, value: m.story_pyramid_said({ total: say(number), largest }) })
    ),
    after: m.story_pyramid_formula()
  }),
  roomOf: () => ({ underTextMm: null, zoom: 0.8 })
};
