/**
 * Lets a page's scripts wait for its reader: everything is readable, linked and mapped without them, and running
 * them while the page is being read costs the main thread what the first paint won. `src/app.html` says when they
 * start (`atlasStart`). Throws where a page starts its scripts in a form that we do not know: after an update of Kit.
 */
export function withLateStart(html: string): string {
  if (!html.includes('kit.start(')) return html;
  if (!BOOT.test(html))
    throw new Error('late start: the page boots in an unknown form (src/lib/server/late-start.ts)');
  const late = html.replace(BOOT, (imports) => `atlasStart.then(() => ${imports}`).replace(BOOT_END, '$1)$2');
  // Asked for once the page is whole (`src/app.html`), there when the reader moves: never in the way of the first paint.
  return late.replaceAll('rel="modulepreload"', 'rel="later"');
}

/** `Promise.all([import(start), import(app)])`, as Kit writes it into prerendered pages. */
const BOOT = /Promise\.all\(\[\s*import\("[^"]+"\),\s*import\("[^"]+"\)\s*\]\)/;
const BOOT_END = /(import\("[^"]+"\)\s*\]\))(\.then\(\(\[kit, app\]\))/;
