import { m } from '../../paraglide/messages';
import { refusalsOf, type Guard } from '../../domain/comparability';
import { toGlossary } from '../../domain/glossary';
import { words } from '../../words/current';
import { type Figure, quantityOf } from '../../domain/figure';
import type { BoundaryId } from '../../domain/ids';
import { isListed } from '../../domain/indicator';
import type { Measure } from '../../domain/measure';
import type { Scene } from '../../domain/scene';
import { alone } from '../../domain/scene-beside';
import type { PeriodNumbers } from '../../domain/scene-figures';
import type { Story } from '../../story/story';
import { toPicture } from '../../map/to-picture';
import type { Recolouring } from './page';
import type { Library } from '../../server/library/library';

/** Fewer values make no map. */
const FEWEST = 3;

/** Every choropleth that passes the guard on a boundary that the story draws, newest period first by indicator. */
export function toRecolourings(story: Story, library: Library): Recolouring[] {
  const boundaries = [...new Set(story.steps.map(({ scene }) => scene.boundary))];
  return boundaries.flatMap((boundary) =>
    numbersOn(boundary, library).map((numbers) =>
      toRecolouring(plainScene(story, boundary), numbers, library)
    )
  );
}

function plainScene(story: Story, boundary: BoundaryId): Scene {
  const { scene } = story.steps.find((step) => step.scene.boundary === boundary)!;
  const own = alone(scene);
  // The step's own names stay on its map.
  return { ...own, ghost: null, overlays: [], highlight: [], labels: { ...own.labels, areas: 'none' } };
}

function numbersOn(boundary: BoundaryId, library: Library): PeriodNumbers[] {
  const listed = new Set(library.indicators.filter(isListed).map(({ id }) => id));
  const of = library.figures.filter((figure) => figure.boundary === boundary && listed.has(figure.indicator));
  const keys = new Map(
    of.flatMap(({ indicator, period }) =>
      (['value', 'growth'] as Measure[]).map((measure): [string, PeriodNumbers] => [
        `${indicator} ${period.text} ${measure}`,
        { kind: 'period', indicator, period: period.text, measure }
      ])
    )
  );
  const order = library.indicators.map(({ id }) => id);
  const glossary = toGlossary(library.indicators, library.site.boundaries, library.site.grounds.same);
  return [...keys.values()]
    .filter((each) => isMap(boundary, each, library, glossary))
    .sort(
      (a, b) =>
        order.indexOf(a.indicator) - order.indexOf(b.indicator) ||
        (a.period < b.period ? 1 : -1) ||
        b.measure.localeCompare(a.measure)
    );
}

function isMap(boundary: BoundaryId, numbers: PeriodNumbers, library: Library, glossary: Guard): boolean {
  const known = valuesOf(boundary, numbers, library);
  return known.length >= FEWEST && refusalsOf(known, 'areas', glossary).length === 0;
}

function valuesOf(boundary: BoundaryId, numbers: PeriodNumbers, { atlas }: Library): Figure[] {
  return atlas.figuresAt(boundary, numbers).filter(({ value }) => value !== null);
}

function toRecolouring(plain: Scene, numbers: PeriodNumbers, library: Library): Recolouring {
  const { boundary } = plain;
  const fill = { kind: 'choropleth', numbers, breaks: null } as const;
  const scene: Scene = { ...plain, figures: { fill, circles: null } };
  const { fills, hatched, textures, legend, description } = toPicture(scene, library.atlas);
  const { name } = library.indicatorAt(numbers.indicator);
  return {
    id: `${boundary} ${numbers.indicator} ${numbers.period} ${numbers.measure}`,
    boundary,
    indicator: numbers.measure === 'growth' ? m.talk_indicator_growth({ indicator: name }) : name,
    period: words().period(numbers.period),
    fills,
    hatched,
    textures,
    legend,
    description,
    hover: Object.fromEntries(
      valuesOf(boundary, numbers, library).map((figure) => [
        figure.place.kind === 'area' ? figure.place.code : '',
        words().number(quantityOf(figure))
      ])
    )
  };
}
