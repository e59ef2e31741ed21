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

/** All problems as one report, by the paths that an editor sees. */
export function refusal({ problems, withheld }: Refused, contentFolder: string): Error {
  return new Error(
    formatProblems(
      problems.map((each) => ({ ...each, file: `${contentFolder}/${each.file}` })),
      withheld
    )
  );
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
