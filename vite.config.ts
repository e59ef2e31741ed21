import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import { bootScript } from './src/boot/vite-plugin';
import { MESSAGES } from './src/messages';
import { contentGate } from './src/lib/server/library/content-gate';
import { SITE } from './src/site.js';

/**
 * Few files for what a story runs before anyone opens a card: a dozen small ones cost a header and a dictionary each.
 * Named one by one, so that what only the explorer needs never rides along.
 */
const codeSplitting = {
  groups: [
    { name: 'framework', test: /node_modules\/(svelte|@sveltejs|devalue|esm-env)\// },
    {
      name: 'atlas',
      test: /src\/lib\/(domain\/(formula|ids|plan)|exhibits\/diagram\/model|geometry\/(boxes|projection)|numbers\/(open-number|number-marks|NumberLink)|offline\/(context|when-idle|words|OfflineLine)|ui\/(links|files|HeadlineFace)|map\/(textures|tokens|stage\/|labels\/(placement|[A-Z])|renderers\/svg\/(SvgMap|shape-ids)|(?!LocatorMap)[A-Z]))/
    },
    {
      // What a story shows scrolled and on the wall alike.
      name: 'story',
      test: /src\/lib\/(exhibits\/(?!diagram|series)|domain\/point-kind|story\/note-key|pages\/story\/(?!AreaPanel|StorySheets|area|CameraPanel))/
    }
  ]
};

/** Groups keep their names: `src/lib/server/html/late-start.ts` tells by them what every page runs. */
const chunkFileNames = ({ name }: { name: string }): string =>
  codeSplitting.groups.some((group) => group.name === name)
    ? '_app/immutable/chunks/[name].[hash].js'
    : '_app/immutable/chunks/[hash].js';

/** The gate, or the page itself, tells an editor what is wrong with the file. */
function siteTitle(): string {
  const settings = parse(readFileSync(`${SITE.content}/site.yml`, 'utf8')) as { title?: string } | null;
  return settings?.title ?? '';
}

export default defineConfig({
  plugins: [paraglideVitePlugin(MESSAGES), contentGate(), bootScript(), sveltekit()],
  define: { __SITE_TITLE__: JSON.stringify(siteTitle()) },
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting, chunkFileNames } } } } },
  build: { chunkSizeWarningLimit: 1200 },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Tests keep nothing for each other (tried in shuffled order), and the site's code is loaded once: half the time.
    isolate: false
  }
});
