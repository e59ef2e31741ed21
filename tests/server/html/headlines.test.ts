import { afterEach, describe, expect, it, vi } from 'vitest';
import { headlinesIn } from '../../../src/lib/server/html/headlines';
import { toFaceCss, toFaceParts, toHeadlineFont } from '../../../src/lib/server/html/headline-font';

const page = (body: string): string =>
  `<!doctype html><html><head><title>题</title></head><body>${body}</body></html>`;

describe('what a page prints in the headline face', () => {
  it.each([
    [
      'headings of four levels',
      '<h1>一</h1><p>文</p><h2>二</h2><h3>三</h3><h4>四</h4><h5>五</h5>',
      '一二三四'
    ],
    ['what is set inside a heading', '<h2><a href="#x">江<small>河</small></a>湖</h2>', '江河湖'],
    ['what scripts will print there', '<time data-headline="0123">9月</time>', '9月0123'],
    ['what is marked', '<p data-headline>式<button>子</button></p><p class="formula">文</p>', '式子'],
    [
      'words of a drawing that are marked',
      '<svg><g><text data-headline>核</text><text>名</text></g></svg>',
      '核'
    ],
    ['characters that the markup escapes', '<h1>A&amp;B&#26477;</h1>', 'A&B杭'],
    ['no scripts and no comments', '<!--<h1>注</h1>--><script>"<h1>码</h1>"</script><h1>真</h1>', '真'],
    ['nothing of a page without headings', '<p>文</p>', '']
  ])('is %s', (_what, body, expected) => {
    expect(headlinesIn(page(body))).toBe(expected);
  });
});

describe('the headline face in parts', () => {
  const hundreds = Array.from({ length: 700 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');

  afterEach(() => vi.unstubAllEnvs());

  it('leaves marks as wide as Chinese ones to another face where letters stand around them', () => {
    expect(toFaceParts('today’s')).toEqual(['today’s']);
    vi.stubEnv('ATLAS_LANG', 'en');
    expect(toFaceParts('today’s')).toEqual(['todays']);
  });

  it('has every character in one part, once', () => {
    const parts = toFaceParts(hundreds + hundreds);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(hundreds);
  });

  it('is light in each part, and would be too heavy in one', async () => {
    for (const part of toFaceParts(hundreds)) await expect(toHeadlineFont(part)).resolves.toBeDefined();
    await expect(toHeadlineFont(hundreds)).rejects.toThrow(/for 700 characters, over 40000/);
    // A cut of a font of megabytes takes its time where the machine has other work.
  }, 30_000);

  it('tells a browser which part has which characters', () => {
    const css = toFaceCss('Late', ['杭州', 'a'], (part) => `${part}.woff2`);
    expect(css).toMatch(/url\('0\.woff2'\).*unicode-range:U\+676d,U\+5dde\}/);
    expect(css).toMatch(/url\('1\.woff2'\).*unicode-range:U\+61\}/);
  });
});
