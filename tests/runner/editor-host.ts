import { join } from 'node:path';
import { serveDesk, type ServedDesk } from '../../src/cli/edit/desk-server';
import { editorPages } from '../../src/cli/edit/editor-pages';
import { readGeoFiles } from '../../src/cli/edit/geo-files';
import type { Maker } from '../../src/cli/edit/make';
import { toGeodata } from '../../src/lib/server/library/geodata';

/** What it is asked: an editor on a folder with `content/` and `geo/`, or the end of one. */
export type Asked = { readonly open: string } | { readonly close: string };
/** What it answers when that is done: the folder, and where its editor is. */
export interface Told {
  readonly folder: string;
  readonly address: string;
}

/**
 * Editors for the tests of one worker, each on a folder of its own: to start the command costs two seconds of a processor,
 * nearly all of it for loading the same code again. Ends with the worker.
 */
const pages = await editorPages('zh');
const desks = new Map<string, ServedDesk>();

/** What is made is made by commands, which take their site from the environment (open-editor.ts, `startEditCommand`). */
const makeNothing: Maker = () =>
  Promise.resolve({ kind: 'failed', told: 'this host makes nothing: start the command instead' });

async function open(folder: string): Promise<Told> {
  const content = join(folder, 'content');
  const geoFiles = readGeoFiles(join(folder, 'geo'));
  const desk = await serveDesk({
    folder: content,
    geo: toGeodata((path) => geoFiles[path]),
    geoFiles,
    history: join(folder, '.edit-history'),
    now: () => new Date(),
    pages,
    make: makeNothing,
    port: 0
  });
  desks.set(folder, desk);
  return { folder, address: desk.address() };
}

async function close(folder: string): Promise<Told> {
  await desks.get(folder)?.close();
  desks.delete(folder);
  return { folder, address: '' };
}

process.on('message', (asked: Asked) => {
  void ('open' in asked ? open(asked.open) : close(asked.close)).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit());
