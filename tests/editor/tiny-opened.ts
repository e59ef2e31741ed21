import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from '../../src/editor/protocol';
import { isBinary } from '../../src/lib/content/text/media';
import { tinyFiles } from '../fixtures/tiny-site/tiny-site';

const GEO = 'tests/fixtures/tiny-county/geo';
const readGeo = (path: string): unknown => JSON.parse(readFileSync(join(GEO, path), 'utf8'));

/** What the editor's page is given of tiny-county. */
export function tinyOpened(): Opened {
  const files = tinyFiles();
  const manifest = readGeo('manifest.json') as { readonly files: readonly { readonly path: string }[] };
  const paths = ['manifest.json', ...manifest.files.map(({ path }) => path)];
  return {
    files: files.filter(({ file }) => !isBinary(file)).map((each) => ({ ...each, hash: '' })),
    others: files.filter(({ file }) => isBinary(file)),
    geo: Object.fromEntries(paths.map((path) => [path, readGeo(path)]))
  };
}
