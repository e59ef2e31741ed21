import { m } from '$lib/paraglide/messages';
import { BARE_COLOURS } from '$lib/ui/bare-page';
import { ICON_ADDRESS } from '$lib/server/html/icon';
import { openLibrary } from '$lib/server/library/open-library';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The paper that every page lies on. */
const PAPER = BARE_COLOURS.light.paper;

/** What a phone shows of the site once it stands on its home screen. */
export const GET: RequestHandler = () => {
  const { title, tagline } = openLibrary().site.settings;
  const manifest = {
    ...{ name: title, short_name: title, description: tagline, lang: m.site_language() },
    ...{ start_url: './', scope: './', display: 'standalone' },
    ...{ background_color: PAPER, theme_color: PAPER },
    icons: [
      { src: ICON_ADDRESS, sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
    ]
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
