import type { Site } from '../content/site/site';
import type { Figure } from '../domain/figure';
import type { FigureId } from '../domain/ids';
import { figuresIn } from '../domain/prose';
import type { SceneRef } from '../domain/scene-ref';
import { numbersOf, type ExhibitKind } from '../exhibits';
import type { Step, Story } from '../story/story';
import { figuresOnMaps } from './on-maps';
import { restingOn, restsOn } from './resting';
import { storyFile } from './story-file';

/** A place of the site where a figure can be read, with the file that an editor opens for it. */
export type FigureUse =
  | {
      readonly kind: 'step';
      readonly file: string;
      readonly story: string;
      readonly storyTitle: string;
      readonly step: string;
      readonly stepTitle: string;
      /** In reading order, each once. */
      readonly ways: readonly UseWay[];
    }
  | { readonly kind: 'plan'; readonly file: string; readonly plan: string; readonly title: string }
  /** The first page: its question, or the line of a cover. */
  | { readonly kind: 'home'; readonly file: string; readonly cover: SceneRef | null }
  | { readonly kind: 'about'; readonly file: string; readonly section: string | null };

/** A number in the text, a colour or circle on the map, the sentence on it, what the speaker says, or a chart. */
export type UseWay = 'text' | 'map' | 'annotation' | 'notes' | ExhibitKind;

export interface FigureUses {
  /** Where the figure itself is shown. */
  readonly own: readonly FigureUse[];
  /** Figures that the site works out from it. */
  readonly worked: readonly FigureId[];
  /** Where one of these is shown, or a change that a map works out. */
  readonly throughWorked: readonly FigureUse[];
}

/** Everywhere that a figure can be read: what a change of it changes. The stories first, in the order of the site. */
export function figureUses(site: Site, figure: string): FigureUses {
  const id = figure as FigureId;
  const worked = restingOn(site, id);
  const own = new Set([id]);
  const all = new Set([id, ...worked]);
  return {
    own: usesOf(site, { has: ({ id: each }) => each === id, ids: own }),
    worked: [...worked],
    throughWorked: usesOf(site, { has: (each) => worked.has(each.id) || restsOn(each, all), ids: worked })
  };
}

interface Sought {
  /** Of figures on maps, which may be changes that no list holds. */
  readonly has: (figure: Figure) => boolean;
  readonly ids: ReadonlySet<FigureId>;
}

function usesOf(site: Site, sought: Sought): FigureUse[] {
  const isIn = (ids: readonly FigureId[]): boolean => ids.some((id) => sought.ids.has(id));
  const about = site.about;
  const sections = about ? [{ id: null, blocks: about.opening }, ...about.sections] : [];
  return [
    ...site.stories.flatMap((story) => story.steps.flatMap((step) => usesInStep(site, story, step, sought))),
    ...site.plans
      .filter((plan) => isIn(plan.figures))
      .map(({ id, title }): FigureUse => ({ kind: 'plan', file: `plans/${id}.yml`, plan: id, title })),
    ...[
      { blocks: site.home?.question ?? [], cover: null },
      ...(site.home?.covers ?? []).map(({ line, scene }) => ({ blocks: line, cover: scene }))
    ]
      .filter(({ blocks }) => isIn(figuresIn(blocks)))
      .map(({ cover }): FigureUse => ({ kind: 'home', file: 'home.yml', cover })),
    ...sections
      .filter(({ blocks }) => isIn(figuresIn(blocks.filter((block) => block.kind !== 'site-list'))))
      .map(({ id }): FigureUse => ({ kind: 'about', file: 'about.md', section: id }))
  ];
}

function usesInStep(site: Site, story: Story, step: Step, sought: Sought): FigureUse[] {
  const isIn = (ids: readonly FigureId[]): boolean => ids.some((id) => sought.ids.has(id));
  const charts = step.exhibits.filter((exhibit) => isIn(numbersOf(exhibit).map(({ id }) => id)));
  const ways: UseWay[] = [
    ...(isIn(figuresIn(step.blocks)) ? (['text'] as const) : []),
    ...(figuresOnMaps(site, step).some(sought.has) ? (['map'] as const) : []),
    ...(isIn(step.scene.annotation?.figures ?? []) ? (['annotation'] as const) : []),
    ...charts.map(({ kind }) => kind),
    ...(isIn(figuresIn(step.notes)) ? (['notes'] as const) : [])
  ];
  if (ways.length === 0) return [];
  const { slug, title: storyTitle } = story;
  const place = { file: storyFile(slug), story: slug, storyTitle, step: step.id, stepTitle: step.title };
  return [{ kind: 'step', ...place, ways: [...new Set(ways)] }];
}
