import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A class name that MapLibre's code gives its canvas; it survives minifying and stands nowhere else. */
const MARK = 'maplibregl-canvas-container';

/** File names of MapLibre in a built site. Kit names chunks by hash alone, so most are known by what is in them. */
export function mapLibraryFiles(folder: string): Set<string> {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.m?js$/.test(name)
  );
  const isMapLibrary = (name: string) =>
    /maplibre/i.test(basename(name)) || readFileSync(join(folder, name), 'utf8').includes(MARK);
  return new Set(scripts.filter(isMapLibrary).map((name) => basename(name)));
}
