import type { Site } from '../content/site/site';
import { boundaryById } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import { figuresShown } from '../domain/figures-shown';
import { scenesOf } from '../domain/scene-beside';
import { numbersShown } from '../domain/scene-figures';
import type { Step } from '../story/story';

const FIGURES = new WeakMap<Site, readonly Figure[]>();

/** The figures that maps draw from, in one list a site: they are sorted once. */
function mapFigures(site: Site): readonly Figure[] {
  const held = FIGURES.get(site) ?? [...site.figures, ...site.computed.figures];
  FIGURES.set(site, held);
  return held;
}

/** Every figure that a step's maps show as colour or circle; changes are worked out. */
export function figuresOnMaps(site: Site, { scene }: Pick<Step, 'scene'>): readonly Figure[] {
  return scenesOf(scene).flatMap(({ boundary, figures }) =>
    numbersShown(figures).flatMap((numbers) =>
      figuresShown(mapFigures(site), numbers, boundaryById(site.boundaries, boundary))
    )
  );
}
