import { m } from '../../paraglide/messages';
import type { FigureId, IndicatorId } from '../../domain/ids';
import type { Kind } from '../kind';
import { valuesOf } from '../shown-number';
import type { Slope } from './model';
import { toSlopeView } from './view';

/** Divisions of the scene's boundary at two periods. */
export interface SlopeExhibit {
  readonly kind: 'slope';
  readonly indicator: IndicatorId;
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly (readonly [from: FigureId, to: FigureId])[];
}

export interface SlopeView extends Slope {
  readonly kind: 'slope';
}

export const slope: Kind<SlopeExhibit, SlopeView> = {
  isOpening: false,
  numbersOf: ({ pairs }) => valuesOf([...pairs.map(([from]) => from), ...pairs.map(([, to]) => to)]),
  toView: (exhibit, scene, lookups) => ({ kind: 'slope', ...toSlopeView(exhibit, scene, lookups) }),
  wordsOf: ({ title, when, lines }, say) => ({
    title: m.story_slope_in_words({ title }),
    rows: (['from', 'to'] as const).map((end, i) => {
      const said = lines.map((line) =>
        m.story_slope_end({ place: line.place, number: say(line[end].number) })
      );
      return m.story_chart_entry({ name: when[i] ?? '', value: said.join(m.site_detail_separator()) });
    }),
    after: ''
  }),
  // Two lists of names and numbers: wider than a column.
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
