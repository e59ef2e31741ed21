import { LANGUAGES, type Language } from '../../../edition';
import { readEdition } from '../../content/edition/edition';
import type { Site } from '../../content/site/site';
import type { ContentFile } from '../../content/text/problem';
import { noticeLine } from '../../content/text/notices';
import type { Problem } from '../../domain/problem';

export interface EditionReport {
  /** In what the editions of a content folder are not the same as the Chinese site, by paths within that folder. */
  readonly problems: readonly Problem[];
  /** What they lack, and what is older there: lines for an editor. */
  readonly notices: readonly string[];
}

/** Every edition of which there are files, held against the Chinese site; `filesOf` gives paths within its own folder. */
export function compareEditions(
  filesOf: (language: Language) => readonly ContentFile[],
  site: Site
): EditionReport {
  const [, ...others] = LANGUAGES;
  const readings = others.flatMap((language) => {
    const files = filesOf(language);
    if (files.length === 0) return [];
    const { problems, notices } = readEdition(files, site);
    const within = (all: readonly Problem[]): Problem[] =>
      all.map((each) => ({ ...each, file: `${language}/${each.file}` }));
    return {
      problems: within(problems),
      notices: within(notices).map(noticeLine)
    };
  });
  return {
    problems: readings.flatMap(({ problems }) => problems),
    notices: readings.flatMap(({ notices }) => notices)
  };
}
