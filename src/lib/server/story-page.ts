import { areaTitle } from '../domain/boundary';
import { refusalsOf, toGlossary, type Refusal } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import type { FigureId, PartRef } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { Plan } from '../domain/plan';
import { figuresIn, type Block } from '../domain/prose';
import { citeSource, type Source } from '../domain/source';
import type { Step, Story } from '../domain/story';
import type { Picture } from '../map/picture';
import { toPicture } from '../map/to-picture';
import { byId, type Library } from './library';
import { shapesMarker } from './shapes';

/** A figure with everything that its card says; ready to print. */
export interface FigureView {
  readonly figure: Figure;
  readonly indicator: Pick<Indicator, 'name' | 'definition' | 'note'>;
  readonly place: string;
  readonly boundaryName: string;
  readonly source: Pick<Source, 'id' | 'publisher' | 'title' | 'published' | 'event' | 'tier' | 'note' | 'reposted'>;
  readonly cite: string;
}

export interface StepView {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly picture: Picture;
  readonly diagram: string | null;
  readonly contrast: { readonly figures: readonly [FigureId, FigureId]; readonly refusals: readonly Refusal[] } | null;
}

/** What the map's hover and the part card look up. */
export interface PartView {
  readonly ref: PartRef;
  readonly plan: Pick<Plan, 'id' | 'formula' | 'title'>;
  readonly part: Plan['parts'][number];
  readonly cite: string;
  readonly footprintCite: string;
}

export interface StoryPage {
  readonly story: Pick<Story, 'slug' | 'title' | 'dek' | 'date' | 'updated' | 'corrections'>;
  readonly steps: readonly StepView[];
  readonly figures: Readonly<Record<string, FigureView>>;
  readonly parts: Readonly<Record<string, PartView>>;
  readonly plans: Readonly<Record<string, Plan>>;
  readonly shapes: string;
}

/** A story as its page needs it: pictures instead of scenes, figures with their sources, no speaker notes. */
export function toStoryPage(story: Story, library: Library): StoryPage {
  const { site, atlas } = library;
  const steps = story.steps.map((step) => toStepView(step, toPicture(step.scene, atlas), library));
  const ids = story.steps.flatMap((step) => [...figuresIn(step.blocks), ...step.compare, ...(step.contrast ?? [])]);
  const choropleths = story.steps.flatMap(({ scene: { choropleth, boundary } }) =>
    choropleth ? atlas.figuresAt(boundary, choropleth.indicator, choropleth.period).map(({ id }) => id) : []
  );
  const figures = [...new Set([...ids, ...choropleths])].map((id) => toFigureView(byId(site.figures, id), library));
  const planIds = new Set(
    story.steps.flatMap(({ diagram, scene }) => [
      ...(diagram ? [diagram as string] : []),
      ...scene.overlays.map((ref) => ref.split('/')[0] ?? '')
    ])
  );
  const plans = site.plans.filter(({ id }) => planIds.has(id));
  const { slug, title, dek, date, updated, corrections } = story;
  return {
    story: { slug, title, dek, date, updated, corrections },
    steps,
    figures: Object.fromEntries(figures.map((view) => [view.figure.id, view])),
    parts: Object.fromEntries(plans.flatMap((plan) => toPartViews(plan, library))),
    plans: Object.fromEntries(plans.map((plan) => [plan.id, plan])),
    shapes: shapesMarker(steps.map(({ picture }) => picture))
  };
}

function toStepView({ id, title, blocks, diagram, contrast }: Step, picture: Picture, { site }: Library): StepView {
  const glossary = toGlossary(site.indicators, site.boundaries);
  const pair = contrast?.map((each) => byId(site.figures, each));
  return {
    id,
    title,
    blocks,
    picture,
    diagram,
    contrast: contrast && { figures: contrast, refusals: refusalsOf(pair ?? [], 'periods', glossary) }
  };
}

export function toFigureView(figure: Figure, { site }: Library): FigureView {
  const source = byId(site.sources, figure.source);
  const { name, definition, note } = byId(site.indicators, figure.indicator);
  const boundary = byId(site.boundaries, figure.boundary);
  return {
    figure,
    indicator: { name, definition, note },
    place: placeName(figure, site),
    boundaryName: boundary.name,
    source,
    cite: citeSource(source, figure.para)
  };
}

function placeName({ place, boundary }: Figure, site: Library['site']): string {
  if (place.kind === 'zone') return byId(site.zones, place.zone).name;
  if (!byId(site.boundaries, boundary).areas.some(({ code }) => code === place.code)) return '杭州市';
  return areaTitle(site.boundaries, boundary, place.code);
}

function toPartViews(plan: Plan, { site }: Library): [string, PartView][] {
  const cite = ({ source, para, reference }: Plan['citation']): string =>
    [source ? citeSource(byId(site.sources, source), para) : '', reference ?? ''].filter(Boolean).join('；');
  return plan.parts.map((part) => {
    const ref = `${plan.id}/${part.id}`;
    const view: PartView = {
      ref: ref as PartRef,
      plan: { id: plan.id, formula: plan.formula, title: plan.title },
      part,
      cite: cite(part.citation) || cite(plan.citation),
      footprintCite: part.footprint ? cite(part.footprint.citation) : ''
    };
    return [ref, view];
  });
}
