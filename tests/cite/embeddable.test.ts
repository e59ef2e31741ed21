import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { toFrame, toScript } from '../../src/lib/cite/embeddable';
import { embeddedStoryPath, pageOfFrame } from '../../src/lib/paths';

type Element = DefaultTreeAdapterTypes.Element;
const read = (markup: string): Record<string, string> => {
  const [element] = parseFragment(markup).childNodes as Element[];
  return Object.fromEntries(element!.attrs.map(({ name, value }) => [name, value]));
};

describe('the markup of a frame', () => {
  const title = 'Growth & "change" <2020>';
  const address = 'https://county.example/embed/explore/?indicator=a&period=2020';
  const frame = read(toFrame(address, { title, heightPx: 560 }));

  it('says address and title as they are, whatever signs they hold', () =>
    expect(frame).toMatchObject({ src: address, title, height: '560', loading: 'lazy' }));

  it('shuts the frame in, and carries no style that a strict policy would strike out', () => {
    expect(frame['sandbox']?.split(' ').sort()).toEqual([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-same-origin',
      'allow-scripts'
    ]);
    expect(frame).not.toHaveProperty('style');
  });

  it('brings its script from the site, not in the markup', () =>
    expect(read(toScript('https://county.example/embed.js'))).toEqual({
      src: 'https://county.example/embed.js',
      async: ''
    }));
});

describe('a path of a frame', () => {
  it('says what of a story is shown', () => {
    expect(embeddedStoryPath('a')).toBe('/embed/stories/a/');
    expect(embeddedStoryPath('a', { step: 'b' })).toBe('/embed/stories/a/?step=b');
    expect(embeddedStoryPath('a', 'map')).toBe('/embed/stories/a/?map');
  });

  it.each([
    ['/embed/stories/a/', '/stories/a/'],
    ['/embed/areas/330110/', '/districts/330110/'],
    ['/embed/explore/', '/explore/'],
    ['/stories/a/', '/stories/a/']
  ])('leads from %s to the page %s', (path, page) => expect(pageOfFrame(path)).toBe(page));
});
