import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A class name that MapLibre's code gives its canvas; it survives minifying and stands nowhere else. */
const MARK = 'maplibregl-canvas-container';

/** Whether an address is one of those that only a live map asks for: the library, or shapes. */
export function isMapFile(address: string, library: ReadonlySet<string>): boolean {
  const { pathname } = new URL(address, 'http://localhost');
  return library.has(basename(pathname)) || /\/geo\/|\/overlays\.json$/.test(pathname);
}

/** File names of MapLibre in a built site. Kit names chunks by hash alone, so most are known by what is in them. */
export function mapLibraryFiles(folder: string): Set<string> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.m?js$/.test(name)
  );
  const isMapLibrary = (name: string) =>
    /maplibre/i.test(basename(name)) || readFileSync(join(folder, name), 'utf8').includes(MARK);
  return new Set(scripts.filter(isMapLibrary).map((name) => basename(name)));
}
