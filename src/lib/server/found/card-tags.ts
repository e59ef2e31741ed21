import { TONGUES } from '../../../edition';
import { cardImagePath, HOME_PATH } from '../../paths';
import { CARD } from '../cards/card-map';
import { addressOf, type Standing } from '../html/editions';
import { pathToFind } from './pages';

const TITLE = /<title>([^<]*)<\/title>/;
const DESCRIPTION = /<meta name="description" content="([^"]*)"/;

const tag = (name: string, content: string): string => `<meta property="og:${name}" content="${content}" />`;

/**
 * What others show of a page that is sent to them (Open Graph, which X reads too), from the page's own head; a page without a
 * card shows the front page's. Empty without an address: those who ask come from elsewhere.
 */
export function cardTags(
  html: string,
  path: string,
  standing: Standing,
  hasCard: (path: string) => boolean
): string {
  if (!standing.address) return '';
  const { language } = standing;
  const [, title = ''] = TITLE.exec(html) ?? [];
  const [, description = ''] = DESCRIPTION.exec(html) ?? [];
  const own = pathToFind(path);
  const image = cardImagePath(hasCard(own) ? own : HOME_PATH);
  return [
    tag('title', title),
    ...(description ? [tag('description', description)] : []),
    tag('type', own.startsWith('/stories/') ? 'article' : 'website'),
    tag('url', addressOf(language, own, standing)),
    tag('locale', TONGUES[language].tag.replace('-', '_')),
    tag('image', addressOf(language, image, standing)),
    tag('image:width', String(CARD.width)),
    tag('image:height', String(CARD.height)),
    '<meta name="twitter:card" content="summary_large_image" />'
  ].join('');
}
