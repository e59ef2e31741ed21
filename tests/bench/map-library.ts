import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMapLibrary } from '../../src/map-library';

/** Whether an address is one of those that only a live map asks for: the library, or shapes. */
export function isMapFile(address: string, library: ReadonlySet<string>): boolean {
  const { pathname } = new URL(address, 'http://localhost');
  return library.has(basename(pathname)) || /\/geo\/|\/overlays\.json$/.test(pathname);
}

/** File names of MapLibre in a built site. Kit names chunks by hash alone, so they are known by what is in them. */
export function mapLibraryFiles(folder: string): Set<string> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js')
  );
  const library = scripts.filter((name) => isMapLibrary(readFileSync(join(folder, name), 'utf8')));
  return new Set(library.map((name) => basename(name)));
}
