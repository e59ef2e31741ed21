import type { APIRequestContext } from '@playwright/test';

interface CrawledPage {
  readonly status: number;
  readonly isPage: boolean;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

export interface Crawl {
  readonly pages: readonly string[];
  /** Links that lead nowhere, each with the page that it stands on. */
  readonly broken: readonly string[];
  /** Addresses outside the site that a page loads by itself; links for readers do not count. */
  readonly foreign: readonly string[];
}

/** Follows every link, script, style and shape reference of the site from its start page, below the base only. */
export async function crawl(request: APIRequestContext, base: string): Promise<Crawl> {
  const seen = new Map<string, CrawledPage>();
  const queue = [base];
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (seen.has(url)) continue;
    const page = await readPage(request, url);
    seen.set(url, page);
    queue.push(...page.links.map(withoutHash).filter((link) => link.startsWith(base)));
  }
  const links = [...seen].flatMap(([from, page]) => page.links.map((to) => ({ from, to })));
  const isOwn = ({ to }: { to: string }): boolean => new URL(to).origin === new URL(base).origin;
  return {
    pages: [...seen].filter(([, { isPage }]) => isPage).map(([url]) => url),
    broken: links.filter(isOwn).flatMap(({ from, to }) => {
      const fault = faultOf(to, seen.get(withoutHash(to)));
      return fault ? `${from} → ${to}: ${fault}` : [];
    }),
    foreign: links.filter((link) => !isOwn(link)).map(({ from, to }) => `${from} → ${to}`)
  };
}

const withoutHash = (url: string): string => url.replace(/#.*/, '');

function faultOf(link: string, target: CrawledPage | undefined): string | undefined {
  if (!target) return 'outside the site’s folder';
  if (target.status !== 200) return `status ${target.status}`;
  const id = decodeURIComponent(new URL(link).hash.slice(1));
  return id && !target.ids.has(id) ? 'no such place on the page' : undefined;
}

async function readPage(request: APIRequestContext, url: string): Promise<CrawledPage> {
  const response = await request.get(url);
  const type = response.headers()['content-type'] ?? '';
  const isPage = type.startsWith('text/html');
  // Pages take shapes out of SVG files by their ids.
  const html = isPage || type.startsWith('image/svg') ? await response.text() : '';
  return {
    status: response.status(),
    isPage,
    ids: new Set(attributes(html, 'id')),
    links: ['href', 'src']
      .flatMap((name) => attributes(html, name))
      .filter((link) => !link.startsWith('data:'))
      .map((link) => new URL(link, url).href)
  };
}

function attributes(html: string, name: string): string[] {
  const found = html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'));
  return [...found].map(([, value = '']) => value.replaceAll('&amp;', '&'));
}
