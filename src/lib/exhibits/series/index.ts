import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import type { Plot } from './plot';
import { toSeriesView } from './view';

/** Figures of one place over time, each indicator on an axis of its own. */
export interface SeriesExhibit {
  readonly kind: 'series';
  readonly series: readonly { readonly name: string; readonly figures: readonly FigureId[] }[];
}

export interface SeriesStackView {
  readonly kind: 'series';
  readonly title: string;
  readonly plots: readonly Plot[];
}

export const series: Kind<SeriesExhibit, SeriesStackView> = {
  isOpening: false,
  numbersOf: ({ series: all }) => valuesOf(all.flatMap(({ figures }) => figures)),
  toView: toSeriesView,
  wordsOf: ({ title, plots }, say) => ({
    title: m.story_series_in_words({ title }),
    rows: plots.map(({ title: name, points, beside }) =>
      m.story_chart_entry({
        name,
        value: [...points, ...beside]
          .map(({ point: { when, number } }) => m.story_slope_end({ place: `${when} `, number: say(number) }))
          .join(m.site_detail_separator())
      })
    ),
    after: plots.some(({ startsAtZero }) => !startsAtZero) ? m.story_series_cut() : ''
  }),
  roomOf: ({ plots }) => ({ underTextMm: plots.length > 1 ? null : 62, zoom: 0.9 })
};
