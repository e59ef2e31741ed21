import { m } from '$lib/paraglide/messages';
import { BARE_STYLE } from '$lib/ui/bare-page';
import { openLibrary } from '$lib/server/library/open-library';
import type { RequestHandler } from './$types';

export const prerender = true;

/**
 * A static host serves this file at any depth and under any base, so it can refer to nothing by a relative
 * address: it is whole in itself, and finds the site's root by asking the folders above for the map's manifest.
 */
export const GET: RequestHandler = () => {
  const { title } = openLibrary().site.settings;
  return new Response(page(title), { headers: { 'content-type': 'text/html; charset=utf-8' } });
};

const FIND_HOME = `
const parts = location.pathname.split('/').filter(Boolean);
(async () => {
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const root = '/' + parts.slice(0, depth).map((part) => part + '/').join('');
    const found = await fetch(root + 'geo/manifest.json', { method: 'HEAD' }).catch(() => null);
    if (!found || !found.ok) continue;
    document.getElementById('home').href = root;
    // Some hosts have one page for all that is missing; what lies nearer may be an edition in another language.
    const near = await fetch(root + '404.html').then((answer) => answer.ok ? answer.text() : '', () => '');
    const words = new DOMParser().parseFromString(near, 'text/html');
    if (!words.querySelector('main') || words.documentElement.lang === document.documentElement.lang) return;
    document.documentElement.lang = words.documentElement.lang;
    document.title = words.title;
    document.querySelector('main').innerHTML = words.querySelector('main').innerHTML;
    return void (document.getElementById('home').href = root);
  }
})();`;

function page(site: string): string {
  return `<!doctype html>
<html lang="${m.site_language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${m.site_page_title({ page: m.site_absent(), site })}</title>
<link rel="icon" href="data:,">
<style>${BARE_STYLE}</style>
</head>
<body>
<main>
<h1>${m.site_absent()}</h1>
<p>${m.site_absent_explained()}</p>
<p><a id="home" href="/">${m.site_go_home({ site })}</a></p>
</main>
<script>${FIND_HOME}</script>
</body>
</html>
`;
}
