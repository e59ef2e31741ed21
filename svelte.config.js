import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // No fallback page: 404.html is a prerendered route, so that it works from any sub-path.
    // `.br` and `.gz` beside each file: hosts that can send them spare the reader a tenth more than on the fly.
    adapter: adapter({ pages: 'build', assets: 'build', strict: true, precompress: true }),
    paths: { relative: true },
    // The first paint must not wait for a second request; every page's CSS is small.
    inlineStyleThreshold: 40_000,
    output: { preloadStrategy: 'modulepreload' },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    version: { name: process.env['npm_package_version'] ?? '0' }
  }
};
