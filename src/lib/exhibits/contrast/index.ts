import { m } from '../../paraglide/messages';
import { refusalsOf } from '../../domain/comparability';
import type { Bounds, FigureId } from '../../domain/ids';
import { unionBounds } from '../../geometry/bounds';
import { words } from '../../words/current';
import { toReasons } from '../../words/reasons';
import { linesOf } from '../../ui/text-width';
import type { Kind, Lookups } from '../kind';
import { valuesOf } from '../shown-number';
import { toSides, type ContrastView } from './model';

/** Two figures that the guard refuses to set side by side, and why. */
export interface ContrastExhibit {
  readonly kind: 'contrast';
  readonly figures: readonly [FigureId, FigureId];
}

export type { ContrastView };

export const contrast: Kind<ContrastExhibit, ContrastView> = {
  isOpening: false,
  numbersOf: ({ figures }) => valuesOf(figures),
  boundariesOf: ({ figures }, { figureAt }) => figures.map((id) => figureAt(id).boundary),
  toView,
  wordsOf: ({ sides, refusals }, say) => ({
    title: m.story_contrast_in_words({
      reasons: words().sentences(refusals.map(({ text }) => m.site_sentence({ text })))
    }),
    rows: sides.map(({ place, when, number }) =>
      m.story_chart_entry({
        name: [...new Set([place, ...when.split(' · ')])].join(m.site_detail_separator()),
        value: say(number)
      })
    ),
    after: ''
  }),
  roomOf: ({ refusals }) => ({
    underTextMm: 58 + 7.2 * linesOf(refusals.map(({ text }) => text).join(''), 28),
    zoom: 0.88
  })
};

function toView({ figures: ids }: ContrastExhibit, _scene: unknown, lookups: Lookups): ContrastView {
  const figures = ids.map(lookups.figureAt);
  const boxes = figures.flatMap(({ place, boundary }): Bounds[] => {
    const box = place.kind === 'area' ? lookups.boundsAt(boundary, place.code) : null;
    return box ? [box] : [];
  });
  return {
    kind: 'contrast',
    sides: toSides(figures, lookups),
    refusals: toReasons(refusalsOf(figures, 'periods', lookups.glossary), lookups.glossary, words()),
    bounds: unionBounds(boxes)
  };
}
