import { toFaceParts } from '$lib/server/html/headline-font';
import type { Library } from '$lib/server/library/library';
import { openLibrary } from '$lib/server/library/open-library';
import { lateHeadlines } from '$lib/pages/late-headlines.server';
import { exploreHeadlines } from './explore-headlines';
import { sourceHeadlines } from './source-headlines';

const known = new WeakMap<Library, string[]>();

/** The characters of each part of the late face: all that scripts may set in it, on whatever page. */
export function lateParts(): string[] {
  const library = openLibrary();
  const parts =
    known.get(library) ??
    toFaceParts(lateHeadlines(library) + exploreHeadlines(library) + sourceHeadlines(library));
  known.set(library, parts);
  return parts;
}
