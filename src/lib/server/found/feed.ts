import { TONGUES } from '../../../edition';
import { m } from '../../paraglide/messages';
import { FEED_PATH, HOME_PATH, storyPath } from '../../paths';
import type { Story } from '../../story/story';
import { addressOf, type Standing } from '../html/editions';
import type { Library } from '../library/library';
import { element, textElement, xmlFile } from './xml';

/** Content carries days, and they are Chinese ones. */
const momentOf = (day: string): string => `${day}T00:00:00+08:00`;

interface Entry {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
}

/** A story, and each of its corrections by itself: a correction that only moved a date would be read by nobody. */
function entriesOf({ title, dek, date, updated, corrections }: Story, href: string): Entry[] {
  const story = { id: href, href, title, published: date, updated, summary: dek };
  const counts = new Map<string, number>();
  return [
    story,
    ...corrections.map(({ date: day, text }): Entry => {
      const count = (counts.get(day) ?? 0) + 1;
      counts.set(day, count);
      const id = `${href}#correction-${day}-${count}`;
      return { id, href, title: m.found_correction({ title }), published: day, updated: day, summary: text };
    })
  ];
}

function toEntry({ id, href, title, published, updated, summary }: Entry): string {
  return element('entry', {}, [
    textElement('id', id),
    textElement('title', title),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    textElement('published', momentOf(published)),
    textElement('updated', momentOf(updated)),
    textElement('summary', summary)
  ]);
}

/**
 * The edition's stories and corrections, the newest first (Atom, RFC 4287). Throws without an address: the ids of a feed are
 * what readers' programs know its entries by, for good.
 */
export function toFeed({ site }: Pick<Library, 'site'>, standing: Standing): string {
  const { language } = standing;
  const at = (path: string): string => addressOf(language, path, standing);
  const entries = site.stories
    .flatMap((story) => entriesOf(story, at(storyPath(story.slug))))
    .sort((a, b) => b.updated.localeCompare(a.updated));
  const { title } = site.settings;
  const feed = [
    textElement('id', at(FEED_PATH)),
    textElement('title', m.found_feed({ site: title })),
    textElement('updated', momentOf(entries[0]?.updated ?? '1970-01-01')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: at(FEED_PATH) }),
    element('link', { rel: 'alternate', type: 'text/html', href: at(HOME_PATH) }),
    element('author', {}, [textElement('name', title)]),
    ...entries.map(toEntry)
  ];
  const root = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': TONGUES[language].tag };
  return xmlFile(element('feed', root, ['\n', feed.join('\n'), '\n']));
}
