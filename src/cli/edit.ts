import './edition-asked';
import { readFileSync } from 'node:fs';
import { ROUTES } from '../editor/protocol';
import { editionOf, LANGUAGES } from '../edition';
import { toGeodata } from '../lib/server/library/geodata';
import { SITE } from '../site.js';
import { keptPages } from './edit/kept-pages';
import { serveDesk } from './edit/desk-server';
import { readGeoFiles } from './edit/geo-files';
import { toMaker } from './edit/make';
import { TOLD } from './edit/told';
import { SCRIPTS, toPageHtml, type PageFiles } from './edit/page-files';

/**
 * `npm run edit [-- --lang en]`: the editor, on this machine alone; `PORT` (4175). The language is the one of its own words:
 * the content that it edits is the Chinese one.
 */
const port = Number(process.env['PORT'] ?? 4175);
const language = editionOf(process.env);
const told = TOLD[language];

async function toPages(): Promise<PageFiles> {
  // Their tools take longer to load than pages that are kept.
  const built = await keptPages(async () => (await import('./edit/build-page-files')).buildPageFiles());
  return new Map([
    ...built,
    [ROUTES.page, toPageHtml(SCRIPTS.editor, language, built)],
    // Readers of the story see it in its own language, whatever the editor speaks.
    [ROUTES.preview, toPageHtml(SCRIPTS.preview, LANGUAGES[0], built)],
    ['/icon.svg', readFileSync('static/icon.svg')],
    ['/headlines.woff2', readFileSync('src/lib/server/html/fonts/NotoSerifSC-Bold.woff2')]
  ]);
}

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT=${process.env['PORT']}`);
  const geoFiles = readGeoFiles(SITE.geo);
  const desk = await serveDesk({
    folder: SITE.content,
    geo: toGeodata((path) => geoFiles[path]),
    geoFiles,
    history: SITE.history,
    now: () => new Date(),
    pages: await toPages(),
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
