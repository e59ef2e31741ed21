import type { Problem } from '../../domain/problem';
import type { ProseLists } from '../story/prose';
import type { Site } from '../site/site';
import { toPartRef } from '../../domain/ids';
import { slugOf } from '../story/story-paths';
import { ProblemLog, type ContentFile } from '../text/problem';
import { suggest } from '../text/suggest';
import type { About } from '../../domain/about';
import { ABOUT_FILE, readAboutOverlay } from './about-overlay';
import { ENGLISH } from './english-rules';
import { differencesOf } from './equality';
import { HOME_FILE, readHomeOverlay, type HomeOverlay } from './home-overlay';
import { readEditionLists, type EditionLists } from './lists';
import { readReelOverlays, type ReelOverlay } from './reel-overlay';
import { readStoryOverlay, type StoryOverlay } from './story-overlay';
import type { SuperlativeRule } from '../../domain/superlative';
import { unclaimedIn } from './superlatives';
import { say } from '../../words/say';

/** What an edition in another language says, by the ids of the Chinese content; it holds no number of its own. */
export interface Edition extends EditionLists {
  readonly about: About | undefined;
  readonly home: HomeOverlay | undefined;
  readonly reels: readonly ReelOverlay[];
  readonly stories: readonly StoryOverlay[];
}

export interface EditionReading {
  readonly edition: Edition;
  readonly problems: readonly Problem[];
  /** What is not there yet, and what is older than the Chinese: no mistakes. */
  readonly notices: readonly Problem[];
}

const LISTS = [
  'site',
  'areas',
  'indicators',
  'sources',
  'zones',
  'places',
  'views',
  'names',
  'notes'
] as const;

/** The files of one edition's folder, held against the site that they speak of. File paths are relative to that folder. */
export function readEdition(files: readonly ContentFile[], site: Site): EditionReading {
  const log = new ProblemLog();
  const lists = readEditionLists(files, site, log);
  const own = lists.site?.names.map(({ name }) => name) ?? [];
  const prose = toProseLists(site, [...own, ...namesInDigits(site)]);
  const stories = files
    .filter(({ file }) => /^stories\/.+\.md$/.test(file))
    .flatMap((source) => readStory(source, site, prose, log) ?? []);
  const home = readHomeOverlay(files, site.home, prose, log);
  const reels = readReelOverlays(files, site.reels, prose, log);
  const about = readAboutOverlay(files, site.about, prose, log);
  const edition = { ...lists, about, home, reels, stories };
  log.problems.push(...strangersIn(files, site), ...unclaimedIn(files, site, toRule(lists, own)));
  return { edition, problems: log.problems, notices: [...absentIn(files, site), ...olderIn(stories, site)] };
}

function toRule({ site }: EditionLists, names: readonly string[]): SuperlativeRule {
  const { words = [], not = [] } = site?.superlatives ?? {};
  return { words, not: [...not.flatMap((each) => each.words), ...names] };
}

function readStory(
  source: ContentFile,
  site: Site,
  prose: ProseLists,
  log: ProblemLog
): StoryOverlay | undefined {
  const slug = slugOf(source.file);
  const story = site.stories.find((each) => each.slug === slug);
  if (!story) {
    const slugs = site.stories.map((each) => each.slug);
    log.add(source.file, 1, say`中文里没有故事「${slug}」`, suggest(slug, slugs));
    return undefined;
  }
  const overlay = readStoryOverlay(source, slug, prose, log);
  const areas = new Set(site.boundaries.flatMap((boundary) => boundary.areas.map(({ name }) => name)));
  if (overlay) log.problems.push(...differencesOf(story, overlay, areas));
  return overlay;
}

function toProseLists({ figures, computed, grounds, sources, plans }: Site, names: string[]): ProseLists {
  const all = [...figures, ...computed.figures, ...grounds.figures];
  return {
    figures: new Map(all.map(({ id, growthPct }) => [id, { hasGrowth: growthPct !== null }])),
    sources: new Set(sources.map(({ id }) => id)),
    parts: new Set(plans.flatMap((plan) => plan.parts.map((part) => toPartRef(plan.id, part.id)))),
    names,
    tongue: ENGLISH
  };
}

/** Names that are the same in every language: 1466, PM2.5, 330110. */
function namesInDigits({ settings }: Site): string[] {
  return settings.names.map(({ name }) => name).filter((name) => /^[\w.-]+$/.test(name));
}

function filesWanted(site: Site): string[] {
  return [
    ...LISTS.map((name) => `${name}.yml`),
    ...site.plans.map(({ id }) => `plans/${id}.yml`),
    ...(site.home ? [HOME_FILE] : []),
    ...(site.about ? [ABOUT_FILE] : []),
    ...site.reels.map(({ id }) => `reels/${id}.yml`),
    ...site.stories.map(({ slug }) => `stories/${slug}.md`)
  ];
}

/** Files that nobody reads; stories, reels and pages that the Chinese has not are told by who reads them. */
const TOLD_ELSEWHERE = /^(?:stories|reels)\/|^(?:home\.yml|about\.md)$/;

function strangersIn(files: readonly ContentFile[], site: Site): Problem[] {
  const wanted = filesWanted(site);
  return files
    .filter(({ file }) => !wanted.includes(file) && !TOLD_ELSEWHERE.test(file))
    .map(({ file }) => ({ file, line: 1, what: say`英文版里没有用到这个文件`, mend: suggest(file, wanted) }));
}

/** As one notice, at the first of them: an edition grows file by file. */
function absentIn(files: readonly ContentFile[], site: Site): Problem[] {
  const absent = filesWanted(site).filter((name) => !files.some(({ file }) => file === name));
  const [file] = absent;
  if (file === undefined) return [];
  const what = say`还没有译，连同别的共 ${absent.length} 个文件：${absent}`;
  return [{ file, line: 1, what, mend: say`译好以前，这一版里没有它们` }];
}

function olderIn(stories: readonly StoryOverlay[], site: Site): Problem[] {
  return stories.flatMap(({ file, slug, updated, updatedLine: line }) => {
    const newest = site.stories.find((each) => each.slug === slug)?.updated ?? updated;
    if (updated >= newest) return [];
    const what = say`译的是${updated}的中文，中文在${newest}改过`;
    return [{ file, line, what, mend: say`照中文改好，再把 updated 写成 ${newest}` }];
  });
}
