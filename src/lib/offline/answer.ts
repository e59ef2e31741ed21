import { m } from '../paraglide/messages';
import { BARE_STYLE } from '../ui/bare-page';
import { hostVersion, shelfName, type Shelf } from './cache';
import { isHashed } from './precache-list';
import { inRange } from './range';

/** A request that a page of the site makes, or one for a page. */
export interface Asked {
  /** Without query and hash: a page is the same file whatever its address says besides. */
  readonly path: string;
  readonly isPage: boolean;
  /** The path of the page that asks; undefined where that is not known. */
  readonly from: string | undefined;
}

/** How a page says its version (src/app.html). */
export const VERSION_MARK = (version: string): string => `data-version="${version}"`;

/**
 * Answers so that a page and everything it asks for are of one version. A kept page gets kept files, or files of a
 * host that still has its version; a page that came from the host, of whatever version, gets the host's.
 */
export async function answer(shelf: Shelf, request: Request, asked: Asked): Promise<Response> {
  const cache = await shelf.storage.open(shelfName(shelf));
  if (isHashed(asked.path)) return (await cache.match(asked.path)) ?? shelf.fetch(request);
  if (asked.isPage) return (await cache.match(asked.path)) ?? visit(shelf, cache, request, asked.path);
  const isKeptPage = asked.from !== undefined && (await cache.match(asked.from)) !== undefined;
  if (!isKeptPage) return shelf.fetch(request);
  const kept = await cache.match(asked.path);
  return kept ? inRange(kept, request.headers.get('range')) : sameVersion(shelf, cache, request, asked.path);
}

/** A page that is not kept yet: kept from now on where it is of this version. */
async function visit(shelf: Shelf, cache: Cache, request: Request, path: string): Promise<Response> {
  const response = await shelf.fetch(request).catch(() => null);
  if (!response) return notKept(shelf);
  const isHtml = /^text\/html/.test(response.headers.get('content-type') ?? '');
  if (!response.ok || response.redirected || !isHtml) return response;
  const copy = response.clone();
  if ((await response.clone().text()).includes(VERSION_MARK(shelf.version))) await keep(cache, path, copy);
  return response;
}

/** A file that a kept page asks for and that is not kept: none at all rather than one of another version. */
async function sameVersion(shelf: Shelf, cache: Cache, request: Request, path: string): Promise<Response> {
  const response = await shelf.fetch(request);
  if (!response.ok) return response;
  if ((await hostVersion(shelf)) !== shelf.version) return Response.error();
  if (response.status === 200 && !response.redirected) await keep(cache, path, response.clone());
  return response;
}

/** What was only visited may stay unkept: a full disk must not cost the page that is being opened. */
function keep(cache: Cache, path: string, response: Response): Promise<void> {
  return cache.put(path, response).catch(() => undefined);
}

function notKept({ base, title: site }: Shelf): Response {
  const body = `<!doctype html><html lang="${m.site_language()}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>${m.site_page_title({ page: m.offline_no_network(), site })}</title><style>${BARE_STYLE}</style>
<h1>${m.offline_absent()}</h1><p>${m.offline_absent_explained()}</p><p><a href="${base}/">${m.site_go_home({ site })}</a></p>`;
  return new Response(body, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
