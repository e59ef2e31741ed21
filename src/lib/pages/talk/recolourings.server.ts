import { m } from '../../paraglide/messages';
import { refusalsOf, type Guard } from '../../domain/comparability';
import { toGlossary } from '../../domain/glossary';
import { words } from '../../words/current';
import { type Figure, quantityOf } from '../../domain/figure';
import type { BoundaryId } from '../../domain/ids';
import { isListed } from '../../domain/indicator';
import type { Measure } from '../../domain/measure';
import type { Scene, SceneChoropleth } from '../../domain/scene';
import type { Story } from '../../story/story';
import { figuresOnMap } from '../../map/figures-on-map';
import { toPicture } from '../../map/to-picture';
import type { Recolouring } from './page';
import type { Library } from '../../server/library/library';

/** Fewer values make no map. */
const FEWEST = 3;

/** Every choropleth that passes the guard on a boundary that the story draws, newest period first by indicator. */
export function toRecolourings(story: Story, library: Library): Recolouring[] {
  const boundaries = [...new Set(story.steps.map(({ scene }) => scene.boundary))];
  return boundaries.flatMap((boundary) =>
    choroplethsOn(boundary, library).map((choropleth) =>
      toRecolouring({ ...plainScene(story, boundary), choropleth }, library)
    )
  );
}

function plainScene(story: Story, boundary: BoundaryId): Scene {
  const { scene } = story.steps.find((step) => step.scene.boundary === boundary)!;
  return { ...scene, ghost: null, overlays: [], highlight: [] };
}

function choroplethsOn(boundary: BoundaryId, library: Library): SceneChoropleth[] {
  const listed = new Set(library.indicators.filter(isListed).map(({ id }) => id));
  const of = library.figures.filter((figure) => figure.boundary === boundary && listed.has(figure.indicator));
  const keys = new Map(
    of.flatMap(({ indicator, period }) =>
      (['value', 'growth'] as Measure[]).map((measure) => [
        `${indicator} ${period.text} ${measure}`,
        { indicator, period: period.text, measure }
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

function isMap(
  boundary: BoundaryId,
  choropleth: SceneChoropleth,
  library: Library,
  glossary: Guard
): boolean {
  const known = valuesOf({ boundary, choropleth }, library);
  return known.length >= FEWEST && refusalsOf(known, 'areas', glossary).length === 0;
}

function valuesOf(scene: Pick<Scene, 'boundary' | 'choropleth'>, { atlas }: Library): Figure[] {
  return figuresOnMap(scene, atlas).filter(({ value }) => value !== null);
}

function toRecolouring(scene: Scene & { choropleth: SceneChoropleth }, library: Library): Recolouring {
  const { choropleth, boundary } = scene;
  const { fills, hatched, textures, legend, description } = toPicture(scene, library.atlas);
  const { name } = library.indicatorAt(choropleth.indicator);
  const values = valuesOf({ boundary, choropleth }, library);
  return {
    id: `${boundary} ${choropleth.indicator} ${choropleth.period} ${choropleth.measure}`,
    boundary,
    indicator: choropleth.measure === 'growth' ? m.talk_indicator_growth({ indicator: name }) : name,
    period: words().period(choropleth.period),
    fills,
    hatched,
    textures,
    legend,
    description,
    hover: Object.fromEntries(
      values.map((figure) => [
        figure.place.kind === 'area' ? figure.place.code : '',
        words().number(quantityOf(figure))
      ])
    )
  };
}
