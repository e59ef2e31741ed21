import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMapLibrary } from '../../src/map-library/plugin';

/** Whether an address is one of those that are asked for with a live map: `library`, by name, and shapes. */
export function isMapFile(address: string, library: ReadonlySet<string>): boolean {
  const { pathname } = new URL(address, 'http://localhost');
  return library.has(basename(pathname)) || /\/geo\/|\/overlays\.json$/.test(pathname);
}

/** Names of a page's links to files, by what stands in the link. */
const linkedFiles = (html: string, mark: RegExp): string[] =>
  [...html.matchAll(/<link [^>]*>/g)].flatMap(([link]) =>
    mark.test(link) ? [basename(/href="([^"]+)"/.exec(link)?.[1] ?? '')] : []
  );

/** File names of all that the page at an address asks for with its live map, and not to run itself. */
export function mapFilesOf(folder: string, url: string): Set<string> {
  const html = readFileSync(join(folder, new URL(url).pathname, 'index.html'), 'utf8');
  const own = new Set(linkedFiles(html, /rel="late-modulepreload"/));
  const late = linkedFiles(html, /rel="late-map"/).filter((name) => !own.has(name));
  return new Set([...mapLibraryFiles(folder), ...late]);
}

/** File names of MapLibre in a built site. Kit names chunks by hash alone, so they are known by what is in them. */
export function mapLibraryFiles(folder: string): Set<string> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js')
  );
  const library = scripts.filter((name) => isMapLibrary(readFileSync(join(folder, name), 'utf8')));
  return new Set(library.map((name) => basename(name)));
}
