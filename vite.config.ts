import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { parse } from 'yaml';
import { bootScript } from './src/boot/vite-plugin';
import { CHUNKS } from './src/chunks';
import { editionDefine, editionOf, LANGUAGES } from './src/edition';
import { mapLibrary } from './src/map-library/plugin';
import { messageCatalogues } from './src/messages';
import { contentDesk } from './src/lib/server/library/content-desk';
import { pageStyles } from './src/page-styles';
import { contentGate } from './src/lib/server/library/content-gate';
import { SITE } from './src/site.js';

/** The gate, or the page itself, tells an editor what is wrong with the file. */
function siteTitle(): string {
  const language = editionOf(process.env);
  const folder = language === LANGUAGES[0] ? SITE.content : `${SITE.content}/${language}`;
  const settings = parse(readFileSync(`${folder}/site.yml`, 'utf8')) as { title?: string } | null;
  return settings?.title ?? '';
}

export default defineConfig({
  plugins: [
    messageCatalogues(),
    contentGate(),
    contentDesk(),
    bootScript(),
    mapLibrary(),
    sveltekit(),
    pageStyles()
  ],
  define: { __SITE_TITLE__: JSON.stringify(siteTitle()), ...editionDefine(process.env) },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [...CHUNKS] } } } } }
  },
  build: { chunkSizeWarningLimit: 1200 },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // For a test that hangs, not for a busy machine: the first to load ESLint or the whole content waits for seconds.
    testTimeout: 60_000,
    // Tests keep nothing for each other (tried in shuffled order), and the site's code is loaded once: half the time.
    isolate: false
  }
});
