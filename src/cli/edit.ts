import './edition-asked';
import { editionOf } from '../edition';
import { toGeodata } from '../lib/server/library/geodata';
import { SITE } from '../site.js';
import { serveDesk } from './edit/desk-server';
import { editorPages } from './edit/editor-pages';
import { readGeoFiles } from './edit/geo-files';
import { toMaker } from './edit/make';
import { TOLD } from './edit/told';

/**
 * `npm run edit [-- --lang en]`: the editor, on this machine alone; `PORT` (4175). The language is the one of its own words:
 * the content that it edits is the Chinese one.
 */
const port = Number(process.env['PORT'] ?? 4175);
const language = editionOf(process.env);
const told = TOLD[language];

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${process.env['PORT']}`);
  const geoFiles = readGeoFiles(SITE.geo);
  const desk = await serveDesk({
    folder: SITE.content,
    geo: toGeodata((path) => geoFiles[path]),
    geoFiles,
    history: SITE.history,
    now: () => new Date(),
    pages: await editorPages(language),
    make: toMaker(SITE.content, SITE.out, () => new Date().toISOString().slice(0, 10)),
    port,
    onAddress: (next) => console.log(told.opened(next))
  });
  console.log(told.running(desk.address()));
} catch (error) {
  const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(
    isTaken ? told.taken(port) : told.failed(error instanceof Error ? error.message : String(error))
  );
  process.exitCode = 1;
}
