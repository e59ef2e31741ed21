import { words } from '../../words/current';
import { m } from '../../paraglide/messages';
import type { FigureId, IndicatorId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toBumpView, type BumpView } from './model';

/** Who came first, second, third … at two or three periods. */
export interface BumpExhibit {
  readonly kind: 'bump';
  readonly indicator: IndicatorId;
  readonly periods: readonly string[];
  /** Each division's figures, one a period. */
  readonly lines: readonly (readonly FigureId[])[];
  /** Divisions that lack one of them, and so have no rank at any. */
  readonly missing: readonly string[];
}

export type { BumpView };

export const bump: Kind<BumpExhibit, BumpView> = {
  isOpening: false,
  numbersOf: ({ lines, periods }) =>
    valuesOf(periods.flatMap((_, at) => lines.flatMap((line) => line[at] ?? []))),
  toView: toBumpView,
  wordsOf: ({ title, when, lines, ranges, missing }, say) => ({
    title: m.story_bump_in_words({ title }),
    // A row a period, as the drawing is read from side to side.
    rows: when.map((name, at) =>
      m.story_chart_entry({
        name,
        value: lines
          .flatMap(({ place, ends }) => {
            const end = ends[at];
            return end ? [m.story_bump_end({ place, rank: String(end.rank), number: say(end.number) })] : [];
          })
          .join(m.site_detail_separator())
      })
    ),
    after: words().sentences([...ranges, missing])
  }),
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
