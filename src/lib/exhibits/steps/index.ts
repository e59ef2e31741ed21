import { m } from '../../paraglide/messages';
import type { FigureId, IndicatorId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import { toStepsView, type StepsView } from './model';

/** Counts that hold from their day until the next: one line or several on one scale of time. */
export interface StepsExhibit {
  readonly kind: 'steps';
  readonly indicator: IndicatorId;
  readonly lines: readonly { readonly name: string; readonly figures: readonly FigureId[] }[];
}

export type { StepsView };

export const steps: Kind<StepsExhibit, StepsView> = {
  isOpening: false,
  numbersOf: ({ lines }) => valuesOf(lines.flatMap(({ figures }) => figures)),
  withTexts: (of, say) => ({ ...of, lines: of.lines.map((each) => ({ ...each, name: say(each.name) })) }),
  toView: toStepsView,
  wordsOf: ({ title, lines }, say) => ({
    title: m.story_steps_in_words({ title }),
    rows: lines.map(({ name, points }) =>
      m.story_chart_entry({
        name,
        value: points
          .map(({ when, number }) => m.story_slope_end({ place: `${when} `, number: say(number) }))
          .join(m.site_detail_separator())
      })
    ),
    after: ''
  }),
  roomOf: ({ lines }) => ({ underTextMm: 62 + 9 * lines.length, zoom: 0.9 })
};
