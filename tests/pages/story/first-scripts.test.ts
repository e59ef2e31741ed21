import { describe, expect, test } from 'vitest';
import { filesBroughtBy } from '../../import-graph';

const brought = filesBroughtBy('../routes/stories/[slug]/+page.svelte');

describe('the scripts of a story', () => {
  test('hold the moving map, which comes with the files of the live one', () => {
    expect(brought).toContain('pages/story/StoryView.svelte');
    const ofMaps = filesBroughtBy('pages/story/map/index.ts');
    expect(ofMaps).toContain('map/renderers/svg/SvgMap.svelte');
    expect(ofMaps).toContain('map/stage/live-stage.svelte.ts');
  });

  test.each([
    ['choropleths', 'map/choropleth.ts'],
    ['comparing figures', 'domain/comparability.ts'],
    ['class breaks', 'domain/classify.ts'],
    ['making pictures of scenes', 'map/to-picture.ts'],
    ['sentences', 'words/current.ts']
  ])('hold at first nothing of what the build does alone: %s', (_what, file) => {
    expect(brought).not.toContain(file);
  });

  test.each([
    ['the live map', 'map/renderers/gl/engine.ts'],
    ['its picture', 'map/renderers/svg/SvgMap.svelte'],
    ['motions', 'domain/motion.ts'],
    ['cards of numbers', 'numbers/NumberSheet.svelte'],
    ['prose of steps', 'pages/story/card/Prose.svelte'],
    ['what stands at the end', 'pages/story/footer/StoryFooter.svelte']
  ])('leave for later what comes when asked for: %s', (_what, file) => {
    expect(brought).not.toContain(file);
  });
});
