import { SITE } from '../../../site.js';
import { formatProblems } from '../../content/text/problem';
import type { Problem, Refused } from '../../domain/problem';
import { noticeLines } from '../../content/text/notices';
import { parseSite } from '../../content/site/site';
import { publicationProblems } from '../../content/site/publication';
import { checkEditions } from './editions';
import { readContentFiles, readGeodata } from './read-site';
import { toGeoIndex } from './geo-index';

/**
 * Throws one report of all content problems; run before a build so that nothing partial is published. `tell` hears what
 * an editor should know of files that were read right all the same. `barred`: what bars the edition from being shown as
 * `publish` says; its editor may write on.
 */
export function checkContent(
  contentFolder = SITE.content,
  geoFolder = SITE.geo,
  tell: (line: string) => void = () => undefined
): { barred: readonly Problem[] } {
  const files = readContentFiles(contentFolder);
  noticeLines(files, contentFolder).forEach(tell);
  const result = parseSite(files, toGeoIndex(readGeodata(geoFolder)));
  if (!result.ok) throw refusal(result, contentFolder);
  const { problems, notices } = checkEditions(contentFolder, result.site);
  notices.forEach(tell);
  if (problems.length > 0) throw refusal({ ok: false, problems }, contentFolder);
  return { barred: publicationProblems(files, result.site.settings) };
}

/** All problems as one report, by the paths that an editor sees; no folder where they have it already. */
export function refusal({ problems, withheld }: Refused, contentFolder = ''): Error {
  const shown = problems.map((each) =>
    contentFolder ? { ...each, file: `${contentFolder}/${each.file}` } : each
  );
  return new Error(formatProblems(shown, withheld));
}

/** Throws one report where the content may not be shown as its settings say. */
export function refuseBarred(barred: readonly Problem[], contentFolder = SITE.content): void {
  if (barred.length > 0) throw refusal({ ok: false, problems: barred }, contentFolder);
}

/**
 * Vite plugin: a build with content problems, or of an edition that may not be published, stops before it starts, with
 * file, line and mend.
 */
export function contentGate(): { name: string; apply: 'build'; buildStart: () => void } {
  let isChecked = false;
  return {
    name: 'atlas:content-gate',
    apply: 'build',
    buildStart() {
      if (isChecked) return;
      refuseBarred(checkContent(SITE.content, SITE.geo, (line) => console.warn(line)).barred);
      isChecked = true;
    }
  };
}
