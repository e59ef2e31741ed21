import { words } from '../../words/current';
import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import type { PeriodNumbers } from '../../domain/scene-figures';
import type { Kind } from '../kind';
import { sayGap, type Dots } from './model';
import { toDotsView } from './view';

/** The divisions of the scene's boundary on one scale: those that have a value, the highest first. */
export interface DotsExhibit extends Omit<PeriodNumbers, 'kind'> {
  readonly kind: 'dots';
  readonly figures: readonly FigureId[];
}

export interface DotsView extends Dots {
  readonly kind: 'dots';
}

export const dots: Kind<DotsExhibit, DotsView> = {
  isOpening: false,
  numbersOf: ({ figures, measure }) => figures.map((id) => ({ id, show: measure })),
  toView: (exhibit, scene, lookups) => ({ kind: 'dots', ...toDotsView(exhibit, scene, lookups) }),
  wordsOf: ({ title, show, dots: all, gaps }, say) => ({
    title: m.story_dots_in_words({ title }),
    rows: all.map(({ place, number }) => m.story_chart_entry({ name: place, value: say(number, show) })),
    after: words().sentences(gaps.map(sayGap))
  }),
  // Names and numbers of many places: wider than a column.
  roomOf: () => ({ underTextMm: null, zoom: 0.85 })
};
