import type { Handle, HandleServerError } from '@sveltejs/kit';
import boot from 'virtual:boot';
import { building, version } from '$app/environment';
import { base } from '$app/paths';
import { withLateStart } from '$lib/server/html/late-start';
import { withEditions } from '$lib/server/html/editions';
import { ICON_ADDRESS } from '$lib/server/html/icon';
import { withPolicy } from '$lib/server/html/content-policy';
import { LANGUAGES, TONGUES } from './edition';
import { cardsOf } from '$lib/server/cards/cards';
import { cardTags } from '$lib/server/found/card-tags';
import { jsonLdOf } from '$lib/server/found/json-ld';
import { jsonLdScript } from '$lib/server/found/schema-org';
import { standingOf } from '$lib/server/found/standing';
import type { Library } from '$lib/server/library/library';
import { openLibrary } from '$lib/server/library/open-library';
import { withMapFiles } from '$lib/server/html/map-files';
import { withNeededStyles } from '$lib/server/html/needed-styles';
import { withShapes } from '$lib/server/html/shapes';

/** From a page to a path of the site, at whatever depth and base it is served. */
const linkFrom =
  (page: string) =>
  (path: string): string =>
    '../'.repeat(page.slice(base.length).split('/').length - 2) + path.slice(1);

/** What programs are told of a page: cards at the end of its head; the rest last, since nobody reads it and no page waits for it. */
function withTold(html: string, path: string, library: Library): string {
  const standing = standingOf(library);
  const cards = {
    siteTitle: library.site.settings.title,
    hasCard: (page: string): boolean => cardsOf(library).some((card) => card.path === page)
  };
  const script = jsonLdScript(jsonLdOf(path, library, standing));
  return html
    .replace('</head>', () => `${cardTags(html, path, standing, cards)}</head>`)
    .replace('</body>', () => `${script}</body>`);
}

const commentsIn = (html: string): number => html.split('<!--').length;

/** Kit's server warns in red, at every page, of comments that went; ours are markers that nothing hydrates. */
function withAsManyComments(drawn: string, html: string): string {
  return drawn + '<!---->'.repeat(Math.max(0, commentsIn(html) - commentsIn(drawn)));
}

/** Shapes go into the HTML here and not through page data, where they would be sent twice. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const linkTo = linkFrom(event.url.pathname);
      const path = event.url.pathname.slice(base.length);
      const library = openLibrary();
      const told = withTold(html, path, library);
      const drawn = withEditions(withShapes(told, library, linkTo), path, standingOf(library))
        .replace('%atlas.version%', version)
        .replace('%atlas.icon%', ICON_ADDRESS)
        .replace('%atlas.boot%', () => boot);
      // Nobody waits before a wall: its first key press must find the scripts running.
      const isTalk = event.route.id?.startsWith('/stories/[slug]/present') ?? false;
      // Vite's own scripts come and go while one works.
      if (!building) return withAsManyComments(drawn.replace('%atlas.policy%', ''), html);
      const { basemap, settings } = library.site;
      const styled = withNeededStyles(drawn);
      const started = isTalk ? styled : withLateStart(styled);
      return withPolicy(withMapFiles(started, linkTo), { basemap, relay: settings.relay });
    }
  });

/** Pages name their address in other editions, which a build of this one does not have: no fault of the page. */
const isOfOther = (path: string): boolean =>
  LANGUAGES.some((each) => TONGUES[each].folder && path.startsWith(`/${TONGUES[each].folder}/`));

export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (!(building && status === 404 && isOfOther(event.url.pathname))) console.error(error);
  return { message };
};
