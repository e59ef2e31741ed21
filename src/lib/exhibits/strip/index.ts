import { m } from '../../paraglide/messages';
import type { PlaceId } from '../../domain/ids';
import type { Kind } from '../kind';
import { toStripView, type StripView } from './model';

/** Kilometres along a row of named places; others stand where the line passes them. */
export interface StripExhibit {
  readonly kind: 'strip';
  readonly path: readonly PlaceId[];
  /** Beside the line, each no further from it than the reader allows. */
  readonly beside: readonly PlaceId[];
}

export type { StripView };

/** Distances are the site's own, worked out from the places: none of them is a figure. */
export const strip: Kind<StripExhibit, StripView> = {
  isOpening: false,
  numbersOf: () => [],
  toView: toStripView,
  wordsOf: ({ title, stops, note }) => ({
    title: m.story_strip_in_words({ title }),
    rows: stops.map(({ name, said }) => m.story_chart_entry({ name, value: said })),
    after: note
  }),
  roomOf: ({ stops }) => ({ underTextMm: 22 + 6.5 * stops.length, zoom: 0.9 })
};
