import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentGate } from './src/lib/server/content-gate';

/**
 * Few files for what a story runs before anyone opens a card: a dozen small ones cost a header and a dictionary each.
 * Named one by one, so that what only the explorer needs never rides along.
 */
const codeSplitting = {
  groups: [
    { name: 'framework', test: /node_modules\/(svelte|@sveltejs|devalue|esm-env)\// },
    {
      name: 'atlas',
      test: /src\/lib\/(domain\/(diagram|formula|ids|plan)|figures\/(numbers|NumberLink)|ui\/(links|HeadlineFace)|map\/(camera|motion|placement|projection|textures|tokens|live-stage|svg\/|[A-Z]))/
    }
  ]
};

export default defineConfig({
  plugins: [contentGate(), sveltekit()],
  environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  build: { chunkSizeWarningLimit: 1200 },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    environment: 'node'
  }
});
