import { TONGUES, wayBetween, type Language } from '../../../edition';
import { HOME_PATH } from '../../paths';

/** Which edition is made, and which others the site has. */
export interface Standing {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** The site's own address, with a slash at the end; null where it is not published. */
  readonly address: string | null;
}

const rooted = (language: Language, path: string): string =>
  `${TONGUES[language].folder && `${TONGUES[language].folder}/`}${path.slice(1)}`;

/** Up from a page to the root of its edition: `../..`, or `.`. */
const upFrom = (path: string): string =>
  Array(path.split('/').length - 2)
    .fill('..')
    .join('/') || '.';

function hrefOf(other: Language, path: string, { language, address }: Standing): string {
  if (address) return address + rooted(other, path);
  return other === language ? './' : upFrom(path) + wayBetween(language, other) + path;
}

/**
 * Says which language a page is in, and where it stands in the others: relative where the site has no address of its own
 * yet, which browsers follow and search engines do not; with one, also which address is the page's own. Where a reader who
 * chose a language comes in, src/boot looks for the edition that is marked as its door.
 */
export function withEditions(html: string, path: string, standing: Standing): string {
  const { language, languages, address } = standing;
  const own = address ? [`<link rel="canonical" href="${address}${rooted(language, path)}" />`] : [];
  const toLink = (each: Language): string => {
    const door = path === HOME_PATH && each !== language ? ' data-door' : '';
    return `<link rel="alternate" hreflang="${TONGUES[each].tag}" href="${hrefOf(each, path, standing)}"${door} />`;
  };
  const links = languages.length > 1 ? languages.map(toLink) : [];
  return html
    .replace('%atlas.lang%', TONGUES[language].tag)
    .replace('%atlas.editions%', () => [...own, ...links].join('\n    '));
}
