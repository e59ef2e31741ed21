import { areaAt, latestWith } from '../../domain/boundary';
import { comparedPairs, dayOf } from '../../domain/version';
import { m } from '../../paraglide/messages';
import {
  ABOUT_PATH,
  areaPath,
  AREAS_PATH,
  changesPath,
  DATA_PATH,
  EXPLORE_PATH,
  HOME_PATH,
  pageOfFrame,
  planPath,
  PLANS_PATH,
  sourcePath,
  SOURCES_PATH,
  storyPath,
  versionPath,
  VERSIONS_PATH
} from '../../paths';
import type { Library } from '../library/library';
import { saidSpan } from '../views/version-span';

/** A page that is worth finding: every one but the other forms of a story, reels and what is said of a page that is none. */
export interface FoundPage {
  readonly path: string;
  readonly name: string;
  /** The page of which it is a part; null for the front page. */
  readonly above: string | null;
  /** ISO day of its last change, where content carries one. */
  readonly updated: string | null;
}

type Site = Pick<Library, 'site'>;

/** Every page of an edition that search engines may keep; `versions`: the published ones. */
export function foundPages({ site }: Site, versions: readonly string[] = []): FoundPage[] {
  const part = (above: string, path: string, name: string, updated: string | null = null): FoundPage => ({
    ...{ path, name, above, updated }
  });
  const codes = new Set(site.boundaries.flatMap(({ areas }) => areas.map(({ code }) => code)));
  const areaName = (code: string): string => {
    const boundary = latestWith(site.boundaries, code);
    return (boundary && areaAt(boundary, code)?.name) ?? code;
  };
  return [
    { path: HOME_PATH, name: site.settings.title, above: null, updated: null },
    ...site.stories.map(({ slug, title, updated }) => part(HOME_PATH, storyPath(slug), title, updated)),
    part(HOME_PATH, EXPLORE_PATH, m.site_nav_explore()),
    part(HOME_PATH, AREAS_PATH, m.site_nav_areas()),
    ...[...codes].map((code) => part(AREAS_PATH, areaPath(code), areaName(code))),
    // The page itself is there without plans, and then says that there are none.
    part(HOME_PATH, PLANS_PATH, m.site_nav_plans()),
    ...site.plans.map(({ id, title }) => part(PLANS_PATH, planPath(id), title)),
    part(HOME_PATH, SOURCES_PATH, m.site_nav_sources()),
    ...site.sources.map(({ id, title }) => part(SOURCES_PATH, sourcePath(id), title)),
    part(HOME_PATH, DATA_PATH, m.site_nav_data()),
    part(HOME_PATH, ABOUT_PATH, m.site_nav_about()),
    part(DATA_PATH, VERSIONS_PATH, m.versions_title()),
    ...versions.map((id) =>
      part(VERSIONS_PATH, versionPath(id), m.versions_open({ version: id }), dayOf(id))
    ),
    ...comparedPairs(versions).map(({ from, to }) =>
      part(versionPath(from), changesPath(from, to), m.versions_between(saidSpan(from, to)))
    )
  ];
}

/** A page with those of which it is a part, the front page first; empty where the path is no page to be found. */
export function trailTo(path: string, pages: readonly FoundPage[]): FoundPage[] {
  const page = pages.find((each) => each.path === path);
  if (!page) return [];
  return page.above === null ? [page] : [...trailTo(page.above, pages), page];
}

/** Wall, handout, slides and frames say what the page says: engines are to keep that. */
const FORM = /^(\/stories\/[^/]+\/)(?:present|print)\//;

/** The path under which what a page says is to be found. */
export function pathToFind(path: string): string {
  return FORM.exec(path)?.[1] ?? pageOfFrame(path);
}
