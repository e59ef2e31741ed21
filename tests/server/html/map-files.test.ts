import { expect, it } from 'vitest';
import { mapFiles, withMapFiles } from '../../../src/lib/server/html/map-files';

const MANIFEST = {
  'src/lib/pages/story/map/index.ts': { file: '_app/story.js', imports: ['_shared.js'] },
  'src/lib/map/renderers/gl/index.ts': { file: '_app/gl.js', imports: ['_shared.js', '_words.js'] },
  '_shared.js': { file: '_app/shared.js', imports: ['_words.js'] },
  '_words.js': { file: '_app/words.js' },
  'node_modules/maplibre-gl/src/index.ts': { file: '_app/engine.js' },
  'node_modules/maplibre-gl/src/source/worker.ts': { file: '_app/worker.js' },
  'src/lib/map/renderers/gl/basemap/underlay.ts': { file: '_app/underlay.js' }
};

it('a live map’s scripts are the engine, its own code and what they import, each once', () => {
  expect(mapFiles(MANIFEST)).toEqual({
    stories: ['_app/story.js'],
    code: ['_app/engine.js', '_app/gl.js', '_app/shared.js', '_app/words.js'],
    worker: '_app/worker.js'
  });
});

it('a build that made none of them fails', () => {
  expect(() => mapFiles({})).toThrow(/manifest\.json: has no src\/lib\/pages\/story\/map/);
});

it('large files are named first, and a story’s maps last, with the file that they are drawn from', () => {
  const html = '<head></head><div data-drawn-from="story.json"><div data-shapes="a.json">';
  const links = [...withMapFiles(html, (path) => path, MANIFEST).matchAll(/<link [^>]*>/g)].map(
    ([link]) => link
  );
  const [engine, story, maps] = [links[0], ...links.slice(-2)];
  expect(story).toBe('<link rel="late-map" as="fetch" href="story.json" data-of-picture />');
  expect(maps).toBe('<link rel="late-map" as="script" href="/_app/story.js" data-of-picture />');
  expect(engine).toBe('<link rel="late-map" as="script" href="/_app/engine.js" />');
});

it('a page without a live map names none', () => {
  const html = '<html><head></head><body></body></html>';
  expect(withMapFiles(html, (path) => path)).toBe(html);
});
