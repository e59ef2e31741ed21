import { words } from '../../words/current';
import { m } from '../../paraglide/messages';
import type { FigureId, IndicatorId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toStackedView, type StackedView } from './model';

/** What the bars' lengths say: the composition alone, or the amounts too. */
export type StackedAs = 'share' | 'amount';

/** Divisions by what they are made of. Of each the first part is printed; the others are drawn. */
export interface StackedExhibit {
  readonly kind: 'stacked';
  readonly as: StackedAs;
  readonly period: string;
  readonly parts: readonly { readonly name: string; readonly indicator: IndicatorId }[];
  /** What the parts are parts of; null where they are all of it. */
  readonly whole: IndicatorId | null;
  readonly rows: readonly StackedIds[];
  /** Divisions that lack a part. */
  readonly missing: readonly string[];
}

export interface StackedIds {
  readonly parts: readonly FigureId[];
  readonly whole: FigureId | null;
}

export type { StackedView };

export const stacked: Kind<StackedExhibit, StackedView> = {
  isOpening: false,
  numbersOf: ({ rows }) => valuesOf(rows.flatMap(({ parts }) => parts.slice(0, 1))),
  withTexts: (of, say) => ({
    ...of,
    parts: of.parts.map((part) => ({ ...part, name: say(part.name) })),
    missing: of.missing.map(say)
  }),
  toView: toStackedView,
  wordsOf: ({ title, rows, names, missing }, say) => ({
    title: m.story_stacked_in_words({ title }),
    rows: rows.map(({ place, number, parts }) => {
      const shares = parts.map(({ text }, i) => m.story_slope_end({ place: names[i] ?? '', number: text }));
      return m.story_chart_entry({
        name: place,
        value: m.story_stacked_row({
          first: m.story_slope_end({ place: names[0] ?? '', number: say(number) }),
          shares: shares.join(m.site_list_separator())
        })
      });
    }),
    after: words().sentences([m.story_split_formula(), missing])
  }),
  roomOf: ({ rows }) => ({ underTextMm: rows.length > 4 ? null : 26 + 7 * rows.length, zoom: 0.9 })
};
