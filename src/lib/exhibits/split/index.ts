import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toSplitView, type SplitView } from './model';

/** Wholes that the same parts divide, each a row of its own: rows are never added up. */
export interface SplitExhibit {
  readonly kind: 'split';
  readonly parts: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly FigureId[] }[];
}

export type { SplitView };

export const split: Kind<SplitExhibit, SplitView> = {
  isOpening: false,
  numbersOf: ({ rows }) => valuesOf(rows.flatMap(({ figures }) => figures)),
  withTexts: (of, say) => ({
    ...of,
    parts: of.parts.map(say),
    rows: of.rows.map((row) => ({ ...row, name: say(row.name) }))
  }),
  toView: toSplitView,
  wordsOf: ({ title, rows }, say) => ({
    title: m.story_split_in_words({ title }),
    rows: rows.map(({ name, when, parts }) =>
      m.story_chart_entry({
        name: m.story_split_row({ name, when }),
        value: parts
          .map(({ name: part, number, text }) =>
            m.story_split_part({ part, number: say(number), share: text })
          )
          .join(m.site_detail_separator())
      })
    ),
    after: m.story_split_formula()
  }),
  roomOf: ({ rows }) => ({ underTextMm: rows.length > 4 ? null : 24 + 13 * rows.length, zoom: 0.9 })
};
