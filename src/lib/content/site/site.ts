import { group } from 'd3-array';
import type { Basemap } from '../../domain/basemap';
import type { Boundary } from '../../domain/boundary';
import { indicatorsIn, toComputedFigures, type ComputedIndicator } from '../../domain/computed';
import type { City } from '../../domain/computed-of-city';
import type { GroundDefaults } from '../../domain/ground';
import type { Figure } from '../../domain/figure';
import { toId, type AreaCode, type BoundaryId } from '../../domain/ids';
import { isListed, type Indicator } from '../../domain/indicator';
import type { Plan } from '../../domain/plan';
import type { SameGround } from '../../domain/same-ground';
import type { Place, View } from '../../domain/place';
import type { Source } from '../../domain/source';
import type { Township } from '../../domain/township';
import type { Story } from '../../story/story';
import type { Parsed } from '../../domain/problem';
import type { ClaimReading } from '../story/claim-lists';
import type { GeoIndex } from './geo-index';
import { checkLegible } from '../text/legible';
import { ProblemLog, type ContentFile } from '../text/problem';
import type { About } from '../../domain/about';
import { readAbout } from './about';
import { isBinary } from '../text/media';
import { readAreaTiles } from './area-tiles';
import { readBasemap } from './basemap';
import { readComputed } from './computed';
import type { Home } from '../../story/home';
import type { Reel } from '../../story/reel';
import { readHome } from './home';
import { readReels } from './reels';
import type { RowPlace } from '../figure/scale';
import { checkSaidFormulas } from '../plan/said-formulas';
import { readFigures } from './figures';
import { readGrounds } from './grounds';
import { readLists, type Settings, type SiteLists, type Zone } from './lists';
import { footprintBounds, readPlans, readViews } from './plans';
import { readGroundDefaults } from './ground-defaults';
import { checkSettings } from './settings';
import { readTownships } from './townships';
import { namesOf } from './unread-list';
import { hiddenPaths } from '../story/story-paths';
import { readStories, toProseLists } from './stories';

export type { GeoIndex, Settings, Zone };

/** All content, checked against itself and the geometry. */
export interface Site {
  readonly settings: Settings;
  readonly boundaries: readonly Boundary[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly zones: readonly Zone[];
  readonly figures: readonly Figure[];
  /** Where each was typed. */
  readonly rows: ReadonlyMap<string, RowPlace>;
  /** What the site works out itself: never among the published figures, always with its formula. */
  readonly computed: {
    readonly indicators: readonly ComputedIndicator[];
    readonly figures: readonly Figure[];
  };
  /** Ground that boundaries have in common, and the figures that follow for it: worked out too. */
  readonly grounds: { readonly same: readonly SameGround[]; readonly figures: readonly Figure[] };
  readonly places: readonly Place[];
  /** Of official lists: finer than divisions, and without outlines. */
  readonly townships: readonly Township[];
  readonly plans: readonly Plan[];
  readonly views: readonly View[];
  /** What maps show of the ground where a scene says nothing. */
  readonly groundDefaults: GroundDefaults;
  /** A map of others that may lie under ours; null where the settings name none. */
  readonly basemap: Basemap | null;
  /** Site paths, by boundary, of archives from which live maps draw the areas; most sites have none. */
  readonly areaTiles: Readonly<Record<BoundaryId, string>>;
  readonly stories: readonly Story[];
  /** Null where the editor has chosen nothing for the first page. */
  readonly home: Home | null;
  readonly reels: readonly Reel[];
  /** Where claims stand: `stories/yuhang.md#growth`, `home.yml#`. What is said there in another language rests on them. */
  readonly claimed: ReadonlySet<string>;
  /** Null where the site says nothing of itself. */
  readonly about: About | null;
}

export type SiteResult = Parsed<{ readonly site: Site }>;

/**
 * All content files → Site, or every problem of every file. File paths are relative to the content folder. `told` takes
 * down the stories' claims, also where there are problems.
 */
export function parseSite(
  sources: readonly ContentFile[],
  geo: GeoIndex,
  told: ClaimReading[] = []
): SiteResult {
  const log = new ProblemLog();
  const files = sources.map((source) => legible(withPlainLines(source), log));
  const lists = readLists(files, geo, log);
  const { figures, rows } = readFigures(files, lists, geo, log);
  const townships = readTownships(files, lists, geo, figures, log);
  const computed = readComputed(files, lists, geo, log);
  const plans = readPlans(files, lists, figures, geo, log);
  log.judging(() => checkSaidFormulas(files, plans, log));
  const footprints = footprintBounds(plans, lists, geo);
  const views = readViews(files, lists, footprints, geo, log);
  const shown = namesOf(lists.indicators && [...lists.indicators, ...computed].filter(isListed));
  checkSettings(files, lists, views, geo, shown, log);
  const basemap = readBasemap(files, lists.settings, log);
  const areaTiles = readAreaTiles(files, lists.settings, geo, log);
  const groundDefaults = readGroundDefaults(files, lists.settings, geo, log);
  const drawable = new Set(footprints.keys());
  const city = { code: toId<AreaCode>(lists.settings?.city.code ?? ''), boundaries: geo.boundaries };
  const worked = workOut(computed, figures, city);
  const grounds = readGrounds(lists, figures, computed, geo);
  const world = {
    ...{ lists, geo, figures: [...figures, ...worked], computed, grounds, plans, views, drawable },
    groundDefaults,
    hidden: hiddenPaths(files)
  };
  const stories = readStories(files, world, told, log);
  const proseLists = toProseLists(world);
  const home = readHome(files, stories, proseLists, log);
  const reels = readReels(files, stories, log);
  const about = readAbout(files, proseLists, log);
  if (log.problems.length > 0 || !isRead(lists))
    return { ok: false, problems: log.problems, withheld: log.withheld };
  const { boundaries } = geo;
  return {
    ok: true,
    site: {
      ...lists,
      boundaries,
      groundDefaults,
      basemap,
      areaTiles,
      figures,
      rows,
      computed: { indicators: computed, figures: worked },
      grounds,
      townships,
      plans,
      stories,
      home,
      reels,
      about,
      claimed: new Set(told.map(({ file, step }) => `${file}#${step ?? ''}`)),
      views: [...views.values()]
    }
  };
}

/** In the order of the file: what stands further down may rest on what stands above. */
function workOut(computed: readonly ComputedIndicator[], published: readonly Figure[], city: City): Figure[] {
  const known = group(published, ({ indicator }) => indicator);
  return computed.flatMap((each) => {
    const inputs = indicatorsIn(each.formula).flatMap((id) => known.get(id) ?? []);
    const made = toComputedFigures(each, inputs, city);
    known.set(each.id, made);
    return made;
  });
}

/** Windows editors write a byte order mark and CRLF; neither is an editor's mistake. */
function withPlainLines(source: ContentFile): ContentFile {
  if (isBinary(source.file)) return source;
  return { ...source, text: source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n') };
}

/** A file of lost characters is told once, and then stands for something that nobody could read. */
function legible(source: ContentFile, log: ProblemLog): ContentFile {
  if (isBinary(source.file) || checkLegible(source, log)) return source;
  return { ...source, isGarbled: true };
}

type ReadLists = { readonly [K in keyof SiteLists]: Exclude<SiteLists[K], undefined> };

function isRead(lists: SiteLists): lists is SiteLists & ReadLists {
  return Object.values(lists).every((list) => list !== undefined);
}
