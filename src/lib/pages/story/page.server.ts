import { redrawnOf } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { words } from '../../words/current';
import type { Scene } from '../../domain/scene';
import { scenesOf } from '../../domain/scene-beside';
import { numbersShown } from '../../domain/scene-figures';
import { planOf, type FigureId, type PlanId } from '../../domain/ids';
import { figuresIn } from '../../domain/prose';
import type { Step, Story } from '../../story/story';
import { figuresOnMaps } from '../../map/figures-on-map';
import { lostNames } from '../../map/labels/lost-names';
import { toMapNote } from '../../map/stage/map-note';
import { toStated } from '../../map/stated';
import { toPicture } from '../../map/to-picture';
import { toNumberView } from '../../domain/number-view';
import { boundariesOf, isOpening, numbersOf, plansOf, toExhibitView, type ExhibitView } from '../../exhibits';
import type { Lookups } from '../../exhibits/kind';
import type { StepView, StoryPage } from './page';
import { toLookups } from '../../server/views/exhibit-lookups';
import type { Library } from '../../server/library/library';
import { coursesOf } from './courses.server';
import { explorePathOf } from '../../server/views/explore-address';
import { toHover } from '../../server/views/hover-view';
import { toPartViews } from '../../server/views/part-view';
import { shapesMarker, type ShapesHow } from '../../server/html/shapes';
import { toGeometryPaths } from '../../server/views/geometry-paths';

/** A story as its page needs it: pictures instead of scenes, figures with their sources, no speaker notes. */
export function toStoryPage(story: Story, library: Library, how: ShapesHow = {}): StoryPage<ExhibitView> {
  const { site } = library;
  const lookups = toLookups(library);
  const sources = site.sources
    .filter(({ id }) => storyFigures(story, library).some(({ source }) => source === id))
    .map((source) => ({ id: source.id, cite: words().citation(source) }));
  const steps = story.steps.map((step) => ({
    ...toStepView(step, library, lookups),
    mapSources: mapSourcesOf(step, sources, library)
  }));
  const figures = [...new Set(story.steps.flatMap(({ blocks }) => figuresIn(blocks)))].map(library.figureAt);
  const plans = site.plans.filter(({ id }) => planIds(story).has(id));
  const { slug, title, dek, date, updated, original, corrections, movedAway } = story;
  return {
    story: { slug, title, dek, date, updated, ...(original && { original }), corrections, movedAway },
    steps,
    numbers: Object.fromEntries(figures.map((figure) => [figure.id, toNumberView(figure)])),
    parts: Object.fromEntries(
      plans.flatMap((plan) => toPartViews(plan, library)).map((view) => [view.ref, view])
    ),
    boundaries: toBoundaryNames(library),
    geometry: toGeometryPaths(library),
    redrawn: redrawnOf(site.boundaries),
    note: toMapNote(site.settings, library.groundCredits),
    sources,
    shapes: shapesMarker(
      steps.map(({ picture }) => picture),
      story.steps.flatMap(({ exhibits }) => exhibits.flatMap((each) => boundariesOf(each, lookups))),
      how
    )
  };
}

function mapSourcesOf({ scene }: Step, sources: StoryPage['sources'], library: Library): number[] {
  const ids = figuresOnMaps(scene, library.atlas).flatMap(({ source, computed }): string[] =>
    computed ? computed.inputs.map((id) => library.figureAt(id).source) : [source]
  );
  return sources.flatMap(({ id }, i) => (ids.includes(id) ? [i] : []));
}

function toStepView(
  step: Step,
  library: Library,
  lookups: Lookups
): Omit<StepView<ExhibitView>, 'mapSources'> {
  const { id, former, title, blocks, scene } = step;
  const exhibits = step.exhibits.map((each) => toExhibitView(each, scene, lookups));
  const picture = toPicture(scene, library.atlas);
  const lost = lostNames(scene, picture, library.atlas);
  return {
    id,
    former,
    title,
    blocks,
    picture,
    ...(lost ? { lost } : {}),
    stated: toStated(scene, library.atlas),
    courses: coursesOf(scene.overlays, library),
    hover: toHover(scene, library),
    ...(scene.beside
      ? {
          otherHovers: scenesOf(scene)
            .slice(0, -1)
            .map((each) => toHover(each, library))
        }
      : {}),
    explore: explorePathOf(scene, library),
    openings: exhibits.filter(isOpening),
    exhibits: exhibits.filter((each) => !isOpening(each))
  };
}

/** Every figure that the page can show: bound in prose, set side by side, or colouring a map. */
export function storyFigures(story: Story, library: Library): Figure[] {
  const ids = story.steps.flatMap((step) => [
    ...figuresIn(step.blocks),
    ...(step.scene.annotation?.figures ?? []),
    ...step.exhibits.flatMap(numbersOf).map(({ id }) => id),
    ...mappedFigures(step.scene, library)
  ]);
  const shown = [...new Set(ids)].map(library.figureAt);
  const inputs = shown.flatMap(({ computed }) => computed?.inputs ?? []).map(library.figureAt);
  return [...new Set([...shown, ...inputs])];
}

/** A change that a map works out has no card of its own: the figures that it rests on have. */
function mappedFigures(scene: Scene, { atlas }: Library): FigureId[] {
  return scenesOf(scene).flatMap(({ figures, boundary }) =>
    numbersShown(figures).flatMap((numbers) =>
      atlas
        .figuresAt(boundary, numbers)
        .flatMap(({ id, computed }) => (numbers.kind === 'change' ? (computed?.inputs ?? []) : [id]))
    )
  );
}

function planIds(story: Story): Set<PlanId> {
  return new Set(
    story.steps.flatMap(({ exhibits, scene }) => [
      ...exhibits.flatMap(plansOf),
      ...scene.overlays.map(planOf)
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
