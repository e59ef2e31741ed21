import type { Contents } from '../../domain/version';
import { dayOf, saidIn, type SaidIn } from '../../domain/version';
import { changesBetween } from '../../domain/version-changes';
import { toSince, type Since } from '../../domain/since';
import type { History } from '../../server/versions/open-versions';
import type { Version } from '../../server/versions/version-file';
import { toChanges } from './changes.server';
import { saidSpan } from '../../server/views/version-span';
import type { Library } from '../../server/library/library';
import type { ChangesPage, Counts, VersionLine, VersionPage, VersionsPage } from './page';

const sizeOf = (units: object): number => Object.keys(units).length;

function countsOf({ stories, steps, figures, sources, plans, boundaries }: Contents): Counts {
  return {
    stories: sizeOf(stories),
    steps: sizeOf(steps),
    figures: sizeOf(figures),
    computed: Object.values(figures).filter(({ worked }) => worked).length,
    sources: sizeOf(sources),
    plans: sizeOf(plans),
    boundaries: sizeOf(boundaries)
  };
}

const toLine = ({ id, after, contents }: Version): VersionLine => ({
  ...{ id, day: dayOf(id), before: after },
  counts: countsOf(contents)
});

/** What is no longer as a version has it, for the readers of a language. */
export function sinceVersion({ contents }: Version, { now }: History, language: SaidIn): Since {
  return toSince(changesBetween(contents, now, language));
}

export function toVersionsPage(history: History, language: SaidIn): VersionsPage {
  const newest = history.versions.at(-1);
  return {
    versions: history.versions.map(toLine).reverse(),
    unrecorded: newest ? sizeOf(sinceVersion(newest, history, language)) : 0
  };
}

export function toVersionPage(version: Version, history: History, language: SaidIn): VersionPage {
  const { contents, sha256 } = version;
  return {
    ...toLine(version),
    next: history.versions.find(({ after }) => after === version.id)?.id ?? null,
    changed: sizeOf(sinceVersion(version, history, language)),
    sha256,
    stories: Object.entries(contents.stories).map(([slug, { title }]) => ({
      ...{ slug, title: saidIn(title, language) },
      isThere: slug in history.now.stories
    })),
    files: Object.entries(contents.files).map(([path, { sha256: hash }]) => ({ path, sha256: String(hash) }))
  };
}

/** `to`: null for the site as it is now. */
export function toChangesPage(
  from: Version,
  to: Version | null,
  { now }: History,
  library: Library,
  language: SaidIn
): ChangesPage {
  const after = to ? to.contents : now;
  const until = to?.id ?? null;
  return {
    ...{ from: from.id, to: until, span: saidSpan(from.id, until) },
    ...toChanges(from.contents, after, library, language)
  };
}
