/**
 * Lets a page's scripts and its headline face wait: everything is readable, linked and mapped without them, and
 * fetching or running them while the page comes costs the first paint. `src/app.html` says when each is due: what every
 * page runs once the page has been seen whole, what is this page's own with the reader's first move (`atlasStart`).
 * Pages without scripts (paper) stay as they are. Throws where a page starts its scripts in a form that we do not know: after an update of Kit.
 */
export function withLateStart(html: string): string {
  if (!html.includes('kit.start(')) return html;
  if (!BOOT.test(html))
    throw new Error('late start: the page boots in an unknown form (src/lib/server/html/late-start.ts)');
  return withLateFace(html)
    .replace(BOOT, (imports) => `atlasStart.then(() => ${imports}`)
    .replace(BOOT_END, '$1)$2')
    .replace(/<link [^>]*rel="modulepreload"[^>]*>/g, (link) =>
      link.replace('rel="modulepreload"', SHARED.test(link) ? 'rel="after-paint"' : 'rel="at-start"')
    );
}

/** `Promise.all([import(start), import(app)])`, as Kit writes it into prerendered pages. */
const BOOT = /Promise\.all\(\[\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*\]\)/;
const BOOT_END = /(import\("[^"]+"\)\s*\]\))(\.then\(\(\[kit, app\]\))/;

/** Files that every page runs; the names of the chunks are given in `vite.config.ts`. */
const SHARED = /_app\/immutable\/(entry\/|chunks\/(framework|atlas)\.)/;

/**
 * The face's rule stays off until the first paint; without scripts it is on from the start. The link that would fetch it
 * sooner stays in its place, for hydration, but asks for nothing.
 */
function withLateFace(html: string): string {
  return html
    .replace(/<link [^>]*as="font"[^>]*>/, (link) => link.replace('rel="preload"', 'rel="after-paint-face"'))
    .replace(
      /<style data-face>(.*?)<\/style>/,
      (_style, rule: string) =>
        `<style data-face media="not all">${rule}</style><noscript><style>${rule}</style></noscript>`
    );
}
