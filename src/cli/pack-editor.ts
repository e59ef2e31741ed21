import './edition-asked';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionOf, LANGUAGES } from '../edition';
import { openLibrary } from '../lib/server/library/open-library';
import { packEditor } from '../pack/build/editor';
import { SITE } from '../site.js';
import { readGeoFiles } from './edit/geo-files';

/** `npm run pack:editor [-- --lang en]`: the editor as one HTML file, into out/ or the folder behind `--to`. */
const at = process.argv.indexOf('--to');
const [, folder = 'out'] = at < 0 ? [] : process.argv.splice(at, 2);
const language = editionOf(process.env);
const path = join(folder, language === LANGUAGES[0] ? '编辑台.html' : 'editor.html');

try {
  const { city } = openLibrary().site.settings;
  const html = await packEditor({ city, geo: readGeoFiles(SITE.geo) }, language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, html);
  console.log(`${path}  ${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB，用 Chrome 或 Edge 双击打开`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
