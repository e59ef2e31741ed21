import { describe, expect, it } from 'vitest';
import { withLateStart } from '../../../src/lib/server/html/late-start';

const link = (path: string) => `<link href="../_app/immutable/${path}" rel="modulepreload">`;
const KIT = `
  {
    __sveltekit_k6rph7 = { base: "" };
    Promise.all([import("../start.js"), import("../app.js")]).then(([kit, app]) => { kit.start(app, element, {}); });
  }
`;
const PAGE = [
  ...['entry/start.A.js', 'chunks/story.E.js'].map(link),
  '<link rel="preload" href="a/serif.woff2" as="font">',
  '<script>boot()</script>',
  `<script>${KIT}</script>`
].join('\n');

describe('a page that starts late', () => {
  const late = withLateStart(PAGE);

  it("keeps Kit's start as text, word for word", () => {
    expect(late).toContain(`<script type="text/late">${KIT}</script>`);
    expect(late).toContain('<script>boot()</script>');
  });

  it('asks for none of its scripts', () => {
    expect(late).not.toContain('rel="modulepreload"');
    expect(late.match(/<link href="[^"]+" rel="late-modulepreload">/g)).toHaveLength(2);
    expect(late).toContain('<link rel="preload" href="a/serif.woff2" as="font">');
  });
});

it('a page without scripts stays as it is', () => {
  const paper = '<link rel="preload" href="a/serif.woff2" as="font"><script>boot()</script>';
  expect(withLateStart(paper)).toBe(paper);
});

it('a page that starts in a form that we do not know stops the build', () => {
  expect(() => withLateStart('<script type="module">kit.start(app)</script>')).toThrow(/late-start/);
  expect(() => withLateStart(PAGE + PAGE)).toThrow(/late-start/);
});
