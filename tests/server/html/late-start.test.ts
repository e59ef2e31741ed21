import { describe, expect, it } from 'vitest';
import { withLateStart } from '../../../src/lib/server/html/late-start';

const FACE =
  '<link rel="preload" href="a/serif.woff2" as="font" type="font/woff2" crossorigin="anonymous"/><style data-face>@font-face{src:url(a/serif.woff2)}</style>';
const link = (path: string) => `<link href="../_app/immutable/${path}" rel="modulepreload">`;
const BOOT = `Promise.all([
  import("../_app/immutable/entry/start.A.js"),
  import("../_app/immutable/entry/app.B.js")
]).then(([kit, app]) => { kit.start(app, element, {}); });`;
const PAGE = [
  ...['entry/start.A.js', 'chunks/framework.C.js', 'chunks/atlas.D.js', 'chunks/story.E.js'].map(link),
  FACE,
  `<script>${BOOT}</script>`
].join('\n');

describe('a page that starts late', () => {
  const late = withLateStart(PAGE);

  it('imports nothing before the start that app.html gives', () => {
    expect(late).toMatch(/atlasStart\.then\(\(\) => Promise\.all\(\[[^\]]+\]\)\)\.then\(\(\[kit, app\]\)/);
  });

  it("asks for every page's scripts after the paint, for its own at the start", () => {
    const rel = (file: string) => new RegExp(`${file}[^>]*rel="([^"]+)"`).exec(late)?.[1];
    expect(['start.A', 'framework', 'atlas', 'story'].map(rel)).toEqual([
      'after-paint',
      'after-paint',
      'after-paint',
      'at-start'
    ]);
  });

  it('keeps its headline face off until the paint, and on where no script can switch it on', () => {
    expect(late).not.toContain('rel="preload"');
    expect(late).toContain('<style data-face media="not all">@font-face');
    expect(late).toContain('<noscript><style>@font-face{src:url(a/serif.woff2)}</style></noscript>');
  });
});

it('leaves a page without scripts as it is: paper needs its face at once', () => {
  const paper = `${FACE}<p>一张纸</p>`;
  expect(withLateStart(paper)).toBe(paper);
});

it('refuses a form of start that it does not know', () => {
  expect(() => withLateStart('<script>import("x").then((kit) => kit.start(app))</script>')).toThrow(
    /late-start/
  );
});
