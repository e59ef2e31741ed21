import { SITE } from '../../../site.js';
import { formatProblems } from '../../content/text/problem';
import type { Refused } from '../../domain/problem';
import { readGeodata, readSite } from './read-site';

/** Throws one report of all content problems; run before a build so that nothing partial is published. */
export function checkContent(
  contentFolder = SITE.content,
  geoFolder = SITE.geo
): { figures: number; stories: number } {
  const result = readSite(contentFolder, readGeodata(geoFolder));
  if (!result.ok) throw refusal(result, contentFolder);
  return { figures: result.site.figures.length, stories: result.site.stories.length };
}

/** All problems as one report, by the paths that an editor sees; no folder where they have it already. */
export function refusal({ problems, withheld }: Refused, contentFolder = ''): Error {
  const shown = problems.map((each) =>
    contentFolder ? { ...each, file: `${contentFolder}/${each.file}` } : each
  );
  return new Error(formatProblems(shown, withheld));
}

/** Vite plugin: a build with content problems stops before it starts, with file, line and mend. */
export function contentGate(): { name: string; apply: 'build'; buildStart: () => void } {
  let isChecked = false;
  return {
    name: 'atlas:content-gate',
    apply: 'build',
    buildStart() {
      if (isChecked) return;
      checkContent();
      isChecked = true;
    }
  };
}
