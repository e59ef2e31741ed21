import { unionBounds } from '../../content/site/views-file';
import { redrawnOf } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import { toGlossary } from '../../domain/glossary';
import { toReasons } from '../../words/reasons';
import { words } from '../../words/current';
import { toDiagramPlan } from '../../exhibits/diagram/model';
import { type Figure, quantityOf } from '../../domain/figure';
import type { Bounds, FigureId } from '../../domain/ids';
import type { Plan } from '../../domain/plan';
import type { Scene } from '../../domain/scene';
import { shapeId } from '../../map/renderers/svg/shape-ids';
import { figuresIn } from '../../domain/prose';
import { numbersBeside } from '../../domain/step-numbers';
import type { Step, Story } from '../../domain/story';
import { toMapNote } from '../../map/stage/map-note';
import { toStated } from '../../map/stated';
import { toPicture } from '../../map/to-picture';
import { toNumberView } from '../../domain/number-view';
import type { ContrastSide, ContrastView, StepView, StoryPage } from './page';
import { toFigureView } from '../../server/views/figure-view';
import { boundsOf } from '../../server/library/geodata';
import { byId, everyFigure, type Library } from '../../server/library/library';
import { coursesOf } from './courses.server';
import { toPartViews } from '../../server/views/part-view';
import { shapesMarker } from '../../server/html/shapes';
import { toGeometryPaths } from '../../server/views/geometry-paths';
import { toStepBars, toStepDots, toStepSlope } from './step-charts.server';

/** A story as its page needs it: pictures instead of scenes, figures with their sources, no speaker notes. */
export function toStoryPage(story: Story, library: Library): StoryPage {
  const { site } = library;
  const steps = story.steps.map((step) => toStepView(step, library));
  const figures = [...new Set(story.steps.flatMap(({ blocks }) => figuresIn(blocks)))].map((id) =>
    byId(everyFigure(library), id)
  );
  const plans = site.plans.filter(({ id }) => planIds(story).has(id));
  const isDiagram = ({ id }: Plan): boolean => story.steps.some(({ diagram }) => diagram === id);
  const { slug, title, dek, date, updated, corrections } = story;
  return {
    story: { slug, title, dek, date, updated, corrections },
    steps,
    numbers: Object.fromEntries(figures.map((figure) => [figure.id, toNumberView(figure)])),
    parts: Object.fromEntries(
      plans.flatMap((plan) => toPartViews(plan, library)).map((view) => [view.ref, view])
    ),
    plans: Object.fromEntries(plans.filter(isDiagram).map((plan) => [plan.id, toDiagramPlan(plan)])),
    boundaries: toBoundaryNames(library),
    geometry: toGeometryPaths(library),
    redrawn: redrawnOf(site.boundaries),
    note: toMapNote(site.settings),
    sources: site.sources
      .filter(({ id }) => storyFigures(story, library).some(({ source }) => source === id))
      .map((source) => ({ id: source.id, cite: words().citation(source) })),
    shapes: shapesMarker(
      steps.map(({ picture }) => picture),
      story.steps.flatMap(
        ({ contrast }) => contrast?.map((id) => byId(everyFigure(library), id).boundary) ?? []
      )
    )
  };
}

function toStepView(step: Step, library: Library): StepView {
  const { id, title, blocks, diagram, scene, compare, contrast, dots, slope } = step;
  return {
    id,
    title,
    blocks,
    picture: toPicture(scene, library.atlas),
    stated: toStated(scene, library.atlas),
    courses: coursesOf(scene.overlays, library),
    hover: toHover(scene, library),
    diagram,
    compare: compare.length > 0 ? toStepBars(compare, library) : null,
    dots: dots && toStepDots(dots, scene, library),
    slope: slope && toStepSlope(slope, scene, library),
    contrast: contrast && toContrast(contrast, library)
  };
}

function toContrast(ids: readonly [FigureId, FigureId], library: Library): ContrastView {
  const { site, geo } = library;
  const figures = ids.map((id) => byId(everyFigure(library), id));
  const boxes = figures.flatMap(({ place, boundary }): Bounds[] => {
    if (place.kind !== 'area') return [];
    const found = geo.areas.get(boundary)?.find(({ properties }) => properties.code === place.code);
    return found ? [boundsOf(found.geometry)] : [];
  });
  const glossary = toGlossary(site.indicators, site.boundaries);
  const sides = toSides(figures, library);
  return {
    sides,
    refusals: toReasons(refusalsOf(figures, 'periods', glossary), glossary, words()),
    bounds: unionBounds(boxes)
  };
}

/** The line below each says its period, and what else the two do not share: the place, the boundary or both. */
function toSides(figures: readonly Figure[], library: Library): ContrastSide[] {
  const named = figures.map((figure) => {
    const { place, boundaryName } = toFigureView(figure, library);
    return { figure, place, boundaryName, plain: place.replace(`（${boundaryName}）`, '') };
  });
  const differ = (texts: readonly string[]): boolean => new Set(texts).size > 1;
  const hasPlace = differ(named.map(({ plain }) => plain));
  const hasBoundary = differ(named.map(({ boundaryName }) => boundaryName));
  return named.map(({ figure, place, plain, boundaryName }) => ({
    number: toNumberView(figure),
    place,
    when: [
      ...(hasPlace ? [plain] : []),
      words().period(figure.period.text),
      ...(hasBoundary ? [boundaryName] : [])
    ].join(' · '),
    shape: figure.place.kind === 'area' ? shapeId.area(figure.boundary, figure.place.code) : null
  }));
}

function toHover({ choropleth, boundary }: Scene, { atlas }: Library): StepView['hover'] {
  if (!choropleth) return null;
  const figures = atlas.figuresAt(boundary, choropleth);
  return Object.fromEntries(
    figures.flatMap((figure) =>
      figure.place.kind === 'area' ? [[figure.place.code, words().number(quantityOf(figure))]] : []
    )
  );
}

/** Every figure that the page can show: bound in prose, set side by side, or colouring a map. */
export function storyFigures(story: Story, library: Library): Figure[] {
  const { atlas } = library;
  const ids = story.steps.flatMap((step) => [
    ...figuresIn(step.blocks),
    ...numbersBeside(step).map(({ id }) => id),
    ...(step.scene.choropleth
      ? atlas.figuresAt(step.scene.boundary, step.scene.choropleth).map(({ id }) => id)
      : [])
  ]);
  const all = everyFigure(library);
  const shown = [...new Set(ids)].map((id) => byId(all, id));
  const inputs = shown.flatMap(({ computed }) => computed?.inputs ?? []).map((id) => byId(all, id));
  return [...new Set([...shown, ...inputs])];
}

function planIds(story: Story): Set<string> {
  return new Set(
    story.steps.flatMap(({ diagram, scene }) => [
      ...(diagram ? [diagram as string] : []),
      ...scene.overlays.map((ref) => ref.split('/')[0] ?? '')
    ])
  );
}

function toBoundaryNames({ site }: Library): StoryPage['boundaries'] {
  return Object.fromEntries(
    site.boundaries.map(({ id, name, areas }) => [
      id,
      { name, areas: Object.fromEntries(areas.map((area) => [area.code, area.name])) }
    ])
  );
}
