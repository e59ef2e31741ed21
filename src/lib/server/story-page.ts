import { unionBounds } from '../content/views-file';
import { refusalsOf, toGlossary } from '../domain/comparability';
import type { Bounds, FigureId } from '../domain/ids';
import { figuresIn } from '../domain/prose';
import type { Step, Story } from '../domain/story';
import { toMapNote } from '../map/map-note';
import type { MapLabel } from '../map/picture';
import { toPicture } from '../map/to-picture';
import type { ContrastView, StepView, StoryPage } from '../story/views';
import { toFigureView } from './figure-view';
import { boundsOf } from './geodata';
import { byId, type Library } from './library';
import { toPartViews } from './part-view';
import { shapesMarker } from './shapes';

/** A story as its page needs it: pictures instead of scenes, figures with their sources, no speaker notes. */
export function toStoryPage(story: Story, library: Library): StoryPage {
  const { site } = library;
  const steps = story.steps.map((step) => toStepView(step, library));
  const figures = figureIds(story, library).map((id) => toFigureView(byId(site.figures, id), library));
  const plans = site.plans.filter(({ id }) => planIds(story).has(id));
  const { slug, title, dek, date, updated, corrections } = story;
  return {
    story: { slug, title, dek, date, updated, corrections },
    steps,
    figures: Object.fromEntries(figures.map((view) => [view.figure.id, view])),
    parts: Object.fromEntries(
      plans.flatMap((plan) => toPartViews(plan, library)).map((view) => [view.ref, view])
    ),
    plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
    boundaries: toBoundaryNames(library),
    freeLabels: toFreeLabels(library),
    note: toMapNote(site.settings),
    shapes: shapesMarker(
      steps.map(({ picture }) => picture),
      story.steps.flatMap(({ contrast }) => contrast?.map((id) => byId(site.figures, id).boundary) ?? [])
    )
  };
}

function toStepView(step: Step, library: Library): StepView {
  const { id, title, blocks, diagram, scene, contrast } = step;
  return {
    id,
    title,
    blocks,
    picture: toPicture(scene, library.atlas),
    choropleth: scene.choropleth,
    diagram,
    contrast: contrast && toContrast(contrast, library)
  };
}

function toContrast(ids: readonly [FigureId, FigureId], { site, geo }: Library): ContrastView {
  const figures = ids.map((id) => byId(site.figures, id));
  const boxes = figures.flatMap(({ place, boundary }): Bounds[] => {
    if (place.kind !== 'area') return [];
    const found = geo.areas.get(boundary)?.find(({ properties }) => properties.code === place.code);
    return found ? [boundsOf(found.geometry)] : [];
  });
  const glossary = toGlossary(site.indicators, site.boundaries);
  return { figures: ids, refusals: refusalsOf(figures, 'periods', glossary), bounds: unionBounds(boxes) };
}

/** Every figure that the page can show: bound in prose, set side by side, or colouring a map. */
function figureIds(story: Story, { atlas }: Library): FigureId[] {
  const ids = story.steps.flatMap(({ blocks, compare, contrast, scene }) => [
    ...figuresIn(blocks),
    ...compare,
    ...(contrast ?? []),
    ...(scene.choropleth
      ? atlas
          .figuresAt(scene.boundary, scene.choropleth.indicator, scene.choropleth.period)
          .map(({ id }) => id)
      : [])
  ]);
  return [...new Set(ids)];
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

/** Labels for a map that the reader moves: every division at its own best point, whatever the view. */
function toFreeLabels({ geo }: Library): StoryPage['freeLabels'] {
  return Object.fromEntries(
    [...geo.areas].map(([id, features]) => [
      id,
      features.map(({ properties: { code, name, anchor } }): MapLabel => ({
        id: `area:${code}`,
        kind: 'area',
        text: name,
        at: anchor,
        area: code,
        from: 'small'
      }))
    ])
  );
}
