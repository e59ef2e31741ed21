import { toGlossary } from '../../domain/glossary';
import type { ComputedIndicator } from '../../domain/computed';
import type { GroundDefaults } from '../../domain/ground';
import type { Figure } from '../../domain/figure';
import { toId, toPartRef } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { Plan } from '../../domain/plan';
import type { View } from '../../domain/place';
import type { Story } from '../../story/story';
import type { GeoIndex } from './geo-index';
import type { ClaimLists, ClaimReading } from '../story/claim-lists';
import type { ProseLists } from '../story/prose';
import { mediaIn } from '../text/media';
import type { ContentFile, ProblemLog } from '../text/problem';
import type { SceneLists } from '../story/scene-lists';
import { readScene } from '../story/read-scene';
import { checkClaimsBeside } from './claims-beside';
import type { SiteLists } from './lists';
import type { Site } from './site';
import { parseStory, type StoryContext } from '../story/story-file';
import { isStory, knownPaths, slugOf } from '../story/story-paths';
import { namesOf } from './unread-list';

/** Everything that stories name, read before them. */
export interface StoryWorld {
  readonly lists: SiteLists;
  readonly geo: GeoIndex;
  /** Published figures, then the computed ones. */
  readonly figures: readonly Figure[];
  readonly computed: readonly ComputedIndicator[];
  /** Sentences may speak of ground that several divisions fill together. */
  readonly grounds: Site['grounds'];
  readonly plans: readonly Plan[];
  readonly views: ReadonlyMap<string, View>;
  /** Refs of the parts that have a footprint. */
  readonly drawable: ReadonlySet<string>;
  readonly groundDefaults: GroundDefaults;
  /** Paths that steps would have, were they not hidden. */
  readonly hidden: ReadonlySet<string>;
}

export function readStories(
  files: readonly ContentFile[],
  world: StoryWorld,
  told: ClaimReading[],
  log: ProblemLog
): Story[] {
  const scene = toSceneLists(world, mediaIn(files));
  const claims = toClaimLists(world, scene, told);
  checkClaimsBeside(files, claims, log);
  const stories = files.filter(({ file }) => isStory(file));
  const context: StoryContext = {
    lists: toProseLists(world),
    claims,
    readScene: (yaml, problems) => readScene(yaml, scene, problems),
    paths: knownPaths(
      stories,
      world.plans.map(({ id }) => id)
    ),
    log
  };
  return stories.flatMap((source) => {
    const story = source.isGarbled ? undefined : parseStory(source, context);
    if (!story) log.blame(slugOf(source.file));
    return story ?? [];
  });
}

function toClaimLists(
  { lists, figures, grounds }: StoryWorld,
  scene: SceneLists,
  told: ClaimReading[]
): ClaimLists {
  const { words = [], not = [] } = lists.settings?.superlatives ?? {};
  const names = lists.settings?.names.map(({ name }) => name) ?? [];
  return {
    rule: { words, not: [...not.flatMap((each) => each.words), ...names] },
    figures: new Map([...figures, ...grounds.figures].map((figure) => [figure.id as string, figure])),
    scene,
    told
  };
}

function partsOf(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(plans.flatMap((plan) => plan.parts.map((part) => toPartRef(plan.id, part.id))));
}

function toSceneLists(world: StoryWorld, media: SceneLists['media']): SceneLists {
  const { lists, geo, figures, grounds, computed, plans, views, drawable, groundDefaults } = world;
  const indicators = lists.indicators && [...lists.indicators, ...computed];
  return {
    media,
    boundaries: geo.boundaries,
    views,
    ground: { known: geo.knownGround, defaults: groundDefaults },
    places: namesOf(lists.places),
    parts: partsOf(plans),
    drawable,
    plans: namesOf(plans),
    indicators: namesOf(indicators),
    indicatorAt: (id) => indicatorAt(indicators ?? [], id),
    figures,
    numbers: new Map([...figures, ...grounds.figures].map((figure) => [figure.id as string, figure])),
    names: lists.settings?.names.map(({ name }) => name) ?? [],
    grounds: grounds.same,
    glossary: toGlossary(indicators ?? [], geo.boundaries, grounds.same)
  };
}

/** Where the list could not be read, every name is known and nothing is known of it. */
function indicatorAt(indicators: readonly Indicator[], id: string): Indicator {
  return indicators.find((each) => each.id === id) ?? { ...UNREAD, id: toId(id), name: id, short: id };
}

const UNREAD: Omit<Indicator, 'id' | 'name' | 'short'> = {
  unit: '',
  definition: '',
  kind: 'stock',
  theme: '',
  // Whether it adds up is not known either: nobody is blamed for circles and shares of it.
  aggregation: 'sum',
  comparableWith: []
};

export function toProseLists({ lists, figures, grounds, plans, hidden }: StoryWorld): ProseLists {
  const hasGrowth = ({ id, growthPct }: Figure): [string, { hasGrowth: boolean }] => [
    id,
    { hasGrowth: growthPct !== null }
  ];
  return {
    figures: new Map([...figures, ...grounds.figures].map(hasGrowth)),
    sources: namesOf(lists.sources),
    parts: partsOf(plans),
    names: lists.settings?.names.map(({ name }) => name) ?? [],
    hidden
  };
}
