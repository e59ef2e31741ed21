import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { contentGate } from './src/lib/server/content-gate';

/** Few files for what every page runs anyway: a dozen small ones cost a header and a dictionary each. */
const codeSplitting = {
  groups: [
    { name: 'framework', test: /node_modules\/(svelte|@sveltejs|devalue|esm-env)\// },
    {
      name: 'atlas',
      test: /src\/lib\/(domain\/|ui\/links|figures\/numbers|map\/[a-z-]+\.ts|map\/svg\/shape-ids)/
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
