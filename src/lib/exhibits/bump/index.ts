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
  numbersOf: ({ lines }) => valuesOf(lines.flat()),
  toView: toBumpView,
  wordsOf: ({ title, when, lines, ranges, missing }, say) => ({
    title: m.story_bump_in_words({ title }),
    rows: lines.map(({ place, ends }) =>
      m.story_chart_entry({
        name: place,
        value: ends
          .map(({ rank, number }, i) =>
            m.story_bump_end({ when: when[i] ?? '', rank: String(rank), number: say(number) })
          )
          .join(m.site_detail_separator())
      })
    ),
    after: [...ranges, missing].join('')
  }),
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
