import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../../site.js';

/** What Vite writes of each file that it made, by the path of what it was made from. */
interface Made {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
export type Manifest = Readonly<Record<string, Made>>;

/** Where Kit leaves what browsers are sent; the pages are made after that. */
const FOLDER = join(SITE.kit, 'output/client');
export const MANIFEST = join(FOLDER, '.vite/manifest.json');

let manifest: Manifest | undefined;
export const clientManifest = (): Manifest =>
  (manifest ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);

const texts = new Map<string, string>();
/** The text of a file of the manifest. */
export function clientText(file: string): string {
  const known = texts.get(file) ?? readFileSync(join(FOLDER, file), 'utf8');
  texts.set(file, known);
  return known;
}
