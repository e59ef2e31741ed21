import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import { words } from '../../words/current';
import { toNumberView } from '../../domain/number-view';
import type { Kind, Lookups } from '../kind';
import { valuesOf } from '../shown-number';
import { toBars, type Bars } from './model';

/** Figures side by side, which the guard has passed. */
export interface BarsExhibit {
  readonly kind: 'bars';
  readonly figures: readonly FigureId[];
}

export interface BarsView extends Bars {
  readonly kind: 'bars';
}

export const bars: Kind<BarsExhibit, BarsView> = {
  isOpening: false,
  numbersOf: ({ figures }) => valuesOf(figures),
  toView: ({ figures }, _scene, lookups) => ({ kind: 'bars', ...toBars(figures.map(toFigure(lookups))) }),
  wordsOf: ({ title, bars: all }, say) => ({
    title: m.story_bars_in_words({ title }),
    rows: all.map(({ label, number }) => m.story_chart_entry({ name: label, value: say(number) })),
    after: ''
  }),
  roomOf: ({ bars: all }) => ({ underTextMm: 18 + 12.5 * all.length, zoom: 1 })
};

function toFigure({ figureAt, indicatorAt, placeOf }: Lookups) {
  return (id: FigureId): Parameters<typeof toBars>[0][number] => {
    const figure = figureAt(id);
    const { name: place, ground } = placeOf(figure);
    return {
      number: toNumberView(figure),
      value: figure.value ?? 0,
      indicator: indicatorAt(figure.indicator).name,
      place,
      ground,
      when: words().period(figure.period.text)
    };
  };
}
