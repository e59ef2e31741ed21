import { TONGUES } from '../../../edition';
import { m } from '../../paraglide/messages';
import { cardImagePath, HOME_PATH, STORIES_PATH } from '../../paths';
import { CARD } from '../cards/card-map';
import { addressOf, type Standing } from '../html/editions';
import { pathToFind } from './pages';
import { xmlText } from './xml';

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

const tag = (name: string, content: string): string => `<meta property="og:${name}" content="${content}" />`;

/** Which pages have cards of their own, and what the card of all others names. */
interface Cards {
  readonly siteTitle: string;
  readonly hasCard: (path: string) => boolean;
}

/**
 * What others show of a page that is sent to them (Open Graph, which X reads too), from the page's own head; a page without a
 * card shows the front page's. Empty without an address: those who ask come from elsewhere.
 */
export function cardTags(
  html: string,
  path: string,
  standing: Standing,
  { siteTitle, hasCard }: Cards
): string {
  if (!standing.address) return '';
  const { language } = standing;
  const [, title = ''] = TITLE.exec(html) ?? [];
  const [, description = ''] = DESCRIPTION.exec(html) ?? [];
  const own = pathToFind(path);
  const image = cardImagePath(hasCard(own) ? own : HOME_PATH);
  const pictured = hasCard(own) ? title : xmlText(siteTitle);
  return [
    tag('title', title),
    ...(description ? [tag('description', description)] : []),
    tag('type', own.startsWith(STORIES_PATH) ? 'article' : 'website'),
    tag('url', addressOf(language, own, standing)),
    tag('locale', TONGUES[language].tag.replace('-', '_')),
    tag('image', addressOf(language, image, standing)),
    tag('image:alt', m.found_card_alt({ title: pictured })),
    tag('image:width', String(CARD.width)),
    tag('image:height', String(CARD.height)),
    '<meta name="twitter:card" content="summary_large_image" />'
  ].join('');
}
