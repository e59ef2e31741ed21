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
    title: `【两个时期】${title}`,
    rows: (['from', 'to'] as const).map((end, i) => {
      const said = lines.map((line) => `${line.place}${say(line[end].number)}`);
      return `${when[i]}：${said.join('，')}`;
    }),
    after: ''
  }),
  // Two lists of names and numbers: wider than a column.
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
