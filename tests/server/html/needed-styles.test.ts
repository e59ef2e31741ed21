import { expect, it } from 'vitest';
import { withNeededStyles } from '../../../src/lib/server/html/needed-styles';

const TEXTS: Readonly<Record<string, string>> = {
  '_app/assets/page.css': '.card.svelte-page{margin:0}',
  '_app/assets/drawn.css': '.drawn.svelte-drawn{margin:1px}',
  '_app/assets/later.css': '.later.svelte-later{margin:2px}',
  '_app/assets/bare.css': 'html.open{overflow:hidden}'
};
const FILES = Object.keys(TEXTS);
const MANIFEST = {
  'nodes/1.js': { file: '_app/nodes/1.js', css: ['_app/assets/page.css'] },
  'later.svelte': { file: '_app/later.js', css: ['_app/assets/later.css'] }
};
const link = (file: string): string =>
  `<link href="../${file}" rel="stylesheet" disabled media="(max-width: 0)">`;
const pageWith = (body: string): string =>
  [
    '<link href="../_app/nodes/1.js" rel="modulepreload">',
    `<style>${FILES.map((file) => TEXTS[file]).join('\n')}</style>`,
    ...FILES.map(link),
    `<body>${body}</body>`
  ].join('\n');

const asked = (html: string): string => withNeededStyles(html, MANIFEST, (file) => TEXTS[file]!);

it('styles of what is only fetched later leave the page, and their name with them, so that they are fetched with it', () => {
  const html = asked(pageWith('<p class="drawn svelte-drawn">'));
  expect(html).not.toContain('svelte-later');
  expect(html).not.toContain('later.css');
});

it('those of what stands in the page stay, and those of what it starts with, drawn or not', () => {
  const html = asked(pageWith('<p class="drawn svelte-drawn">'));
  for (const file of ['_app/assets/page.css', '_app/assets/drawn.css']) {
    expect(html).toContain(TEXTS[file]);
    expect(html).toContain(link(file));
  }
  expect(asked(pageWith('<p class="later svelte-later">'))).toContain('later.css');
});

it('those that speak of no component stay: nobody can tell what they are for', () => {
  expect(asked(pageWith(''))).toContain('html.open{overflow:hidden}');
});
