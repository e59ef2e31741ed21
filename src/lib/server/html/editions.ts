import { TONGUES, wayBetween, type Language } from '../../../edition';
import { ABOUT_PATH, FEED_PATH, HOME_PATH } from '../../paths';
import { pathToFind } from '../found/pages';

/** Which edition is made, and which others the site has. */
export interface Standing {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** The site's own address, with a slash at the end; null where it is not published. */
  readonly address: string | null;
}

const rooted = (language: Language, path: string): string =>
  `${TONGUES[language].folder && `${TONGUES[language].folder}/`}${path.slice(1)}`;

/** The whole address of a page. Throws where the site has none. */
export function addressOf(language: Language, path: string, { address }: Pick<Standing, 'address'>): string {
  if (!address) throw new Error(`${path} has no address: site.yml names none`);
  return address + rooted(language, path);
}

/** Up from a page to the root of its edition: `../..`, or `.`. */
const upFrom = (path: string): string =>
  Array(path.split('/').length - 2)
    .fill('..')
    .join('/') || '.';

/** Where feed readers look for it; a story carries no byte of it. */
function feedLinks(language: Language, path: string, { address }: Pick<Standing, 'address'>): string[] {
  if (!address || ![HOME_PATH, ABOUT_PATH].includes(path)) return [];
  const href = addressOf(language, FEED_PATH, { address });
  return [`<link rel="alternate" type="application/atom+xml" title="Atom" href="${href}" />`];
}

function hrefOf(other: Language, path: string, { language, address }: Standing): string {
  if (address) return addressOf(other, path, { address });
  return other === language ? './' : upFrom(path) + wayBetween(language, other) + path;
}

/**
 * Says which language a page is in, and where it stands in the others: relative where the site has no address of its own
 * yet, which browsers follow and search engines do not; with one, also which address is the page's own (a story's, for its other forms). Where a reader who
 * chose a language comes in, src/boot looks for the edition that is marked as its door.
 */
export function withEditions(html: string, path: string, standing: Standing): string {
  const { language, languages, address } = standing;
  const own = address
    ? [`<link rel="canonical" href="${address}${rooted(language, pathToFind(path))}" />`]
    : [];
  const toLink = (each: Language): string => {
    const door = path === HOME_PATH && each !== language ? ' data-door' : '';
    return `<link rel="alternate" hreflang="${TONGUES[each].tag}" href="${hrefOf(each, path, standing)}"${door} />`;
  };
  const links = languages.length > 1 ? languages.map(toLink) : [];
  return html
    .replace('%atlas.lang%', TONGUES[language].tag)
    .replace('%atlas.editions%', () =>
      [...own, ...links, ...feedLinks(language, path, standing)].join('\n    ')
    );
}
