import { m } from '../../lib/paraglide/messages';
import { lateHeadlines } from '../../lib/pages/late-headlines.server';
import type { Library } from '../../lib/server/library/library';

/** Headings of the packed talk and of the sheets that only a packed file has. */
const TITLES = [
  m.talk_notes,
  m.talk_wall_text,
  m.talk_numbers_question,
  m.pack_elsewhere,
  m.source_unnumbered
] as const;

/**
 * What a packed story may set in the headline face: it has no printed page to be cut from, so all that the story says
 * counts, with the titles of what lies over it. One file carries it all: nothing is saved by a second.
 */
export function packedHeadlines(text: string, library: Library): string {
  const sources = library.site.sources.map(({ title }) => title);
  const titles = [...TITLES.map((title) => title()), m.source_paragraph({ para: 0 })];
  return [library.site.settings.title, text, lateHeadlines(library), ...sources, ...titles].join('');
}
