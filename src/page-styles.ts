import type { Manifest, Plugin } from 'vite';

const MANIFEST = '.vite/manifest.json';
/** As Kit names what the browser runs for a page. */
const PAGE = /\/client-optimized\/nodes\/\d+\.js$/;

/**
 * Gives each page the styles of all that it imports. Kit looks for them itself, but follows a late `import()` of a shared
 * file before the page's own imports, and then leaves out the styles of whatever both lead to (Kit 2.70, `find_deps`).
 */
export function pageStyles(): Plugin {
  return {
    name: 'atlas:page-styles',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[MANIFEST];
        if (file?.type !== 'asset') this.error(`${MANIFEST} is not there yet (src/page-styles.ts)`);
        file.source = JSON.stringify(withPageStyles(JSON.parse(String(file.source)) as Manifest), null, 2);
      }
    }
  };
}

/**
 * The manifest with each page's styles named at the page, those of what is fetched late at that file, and a page's imports so
 * that a file comes before those that it imports: Kit counts how late something is by the way on which it meets it first, and
 * gives a page no styles of what it met too late.
 */
export function withPageStyles(manifest: Manifest): Manifest {
  const reach = (key: string): number => reachedFrom(key, manifest).length;
  const late = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports));
  const withStyles = (key: string, chunk: Manifest[string]): Manifest[string] => {
    const css = reachedFrom(key, manifest).flatMap((each) => manifest[each]?.css ?? []);
    return css.length > 0 ? { ...chunk, css: [...new Set(css)] } : chunk;
  };
  const withOrder = (chunk: Manifest[string]): Manifest[string] =>
    chunk.imports ? { ...chunk, imports: chunk.imports.toSorted((a, b) => reach(b) - reach(a)) } : chunk;
  const entries = Object.entries(manifest).map(([key, chunk]) => {
    if (PAGE.test(key)) return [key, withOrder(withStyles(key, chunk))];
    return [key, late.has(key) ? withStyles(key, chunk) : chunk];
  });
  return Object.fromEntries(entries) as Manifest;
}

/** The file itself, then what it imports, as Kit orders it; nothing of what it fetches late. */
function reachedFrom(entry: string, manifest: Manifest): string[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const each of chunk.imports ?? []) visit(each);
  };
  visit(entry);
  return [...seen];
}
