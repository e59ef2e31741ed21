import { words } from '../../words/current';
import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { PeriodNumbers } from '../../domain/scene-figures';
import type { Kind } from '../kind';
import { toScatterView, type ScatterView } from './model';

/** Divisions by two of their numbers. No line is drawn through them: a picture of a few places is no law. */
export interface ScatterExhibit {
  readonly kind: 'scatter';
  readonly x: PeriodNumbers;
  readonly y: PeriodNumbers;
  readonly pairs: readonly (readonly [x: FigureId, y: FigureId])[];
  /** Divisions that lack one of the two. */
  readonly missing: readonly string[];
}

export type { ScatterView };

export const scatter: Kind<ScatterExhibit, ScatterView> = {
  isOpening: false,
  numbersOf: ({ x, y, pairs }) =>
    pairs.flatMap(([across, up]) => [
      { id: across, show: x.measure },
      { id: up, show: y.measure }
    ]),
  toView: toScatterView,
  wordsOf: ({ title, x, y, dots, missing }, say) => ({
    title: m.story_scatter_in_words({ title }),
    rows: dots.map(({ place, numbers: [across, up] }) =>
      m.story_chart_entry({
        name: place,
        value: [
          m.story_slope_end({ place: x.short, number: say(across, x.show) }),
          m.story_slope_end({ place: y.short, number: say(up, y.show) })
        ].join(m.site_detail_separator())
      })
    ),
    after: words().sentences([m.story_scatter_note(), missing])
  }),
  roomOf: () => ({ underTextMm: null, zoom: 0.72 })
};
