import { editionOf } from '../../../edition';
import { SITE } from '../../../site.js';
import type { Standing } from '../html/editions';
import { languagesOf } from '../library/editions';
import type { Library } from '../library/library';

/** Where this build stands among the site's editions. */
export function standingOf({ site }: Pick<Library, 'site'>): Standing {
  return {
    language: editionOf(process.env),
    languages: languagesOf(SITE.content),
    address: site.settings.address
  };
}
