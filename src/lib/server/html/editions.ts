import { editionOf, TONGUES, type Language } from '../../../edition';
import { HOME_PATH } from '../../paths';
import { m } from '../../paraglide/messages';
import { otherEditions } from '../library/editions';

interface Standing {
  readonly language: Language;
  readonly href: string;
}

const pathOf = (language: Language, path: string): string =>
  `${TONGUES[language].folder && `${TONGUES[language].folder}/`}${path.slice(1)}`;

/** Up from a page to the root of its edition: `../../`, or nothing. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 2);

function standings(path: string, address: string | null): Standing[] {
  const mine = editionOf(process.env);
  const others = otherEditions().map(({ language, way }) => ({
    language,
    href: address ? address + pathOf(language, path) : `${upFrom(path)}${way.slice(1)}${path}`.replace(/^\//, './')
  }));
  const own = { language: mine, href: address ? address + pathOf(mine, path) : './' };
  return others.length > 0 ? [own, ...others] : [];
}

function toLink({ language, href }: Standing, path: string): string {
  // Where a reader who chose a language comes in, src/boot looks for the edition in it.
  const isDoor = path === HOME_PATH && href !== './';
  return `<link rel="alternate" hreflang="${TONGUES[language].tag}" href="${href}"${isDoor ? ' data-door' : ''} />`;
}

/**
 * Says which language a page is in, and where it stands in the others: relative where the site has no address of its own
 * yet, which browsers follow and search engines do not; with one, also which address is the page's own.
 */
export function withEditions(html: string, path: string, address: string | null): string {
  const links = standings(path, address).map((each) => toLink(each, path));
  const own = pathOf(editionOf(process.env), path);
  const canonical = address ? [`<link rel="canonical" href="${address}${own}" />`] : [];
  return html
    .replace('%atlas.lang%', m.site_language())
    .replace('%atlas.editions%', () => [...canonical, ...links].join('\n    '));
}
