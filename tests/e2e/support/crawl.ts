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

/**
 * Follows every link, script, style and shape reference of the site from its start page, below the base only. By plain
 * requests: it asks for thousands of files, and a browser's client takes five times as long over each.
 */
export async function crawl(base: string): Promise<Crawl> {
  const seen = new Map<string, CrawledPage>();
  const asked = new Set([base]);
  // What is added while it is walked is walked as well.
  for (const url of asked) {
    const page = await readPage(url);
    seen.set(url, page);
    for (const link of page.links) if (link.startsWith(base)) asked.add(withoutHash(link));
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

async function readPage(url: string): Promise<CrawledPage> {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  const isPage = type.startsWith('text/html');
  const text = await response.text();
  // Pages take shapes out of SVG files by their ids.
  const html = isPage || type.startsWith('image/svg') ? text : '';
  const links = new Set(attributes(html, /\s(?:href|src)="([^"]*)"/g));
  return {
    status: response.status,
    isPage,
    ids: new Set(attributes(html, /\sid="([^"]*)"/g)),
    links: [...links].filter((link) => !link.startsWith('data:')).map((link) => new URL(link, url).href)
  };
}

const attributes = (html: string, form: RegExp): string[] =>
  [...html.matchAll(form)].map(([, value = '']) => value.replaceAll('&amp;', '&'));
