import type { IncomingMessage } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { reportPage } from '../../content/text/report-page';
import type { Refused } from '../../domain/problem';
import { SITE } from '../../../site.js';
import { refusal } from './content-gate';
import type * as Notices from '../../content/text/notices';
import type * as Library from './open-library';
import type * as ReadSite from './read-site';

/** Of one save an editor's program makes several events. */
const SETTLED_MS = 120;

type SiteFolders = Pick<typeof SITE, 'content' | 'geo'>;

/**
 * Vite plugin of the server that editors look at: while the content has problems, every page is the report of them; what
 * is saved loads the page anew.
 */
export function contentDesk(folders: SiteFolders = SITE): Plugin {
  return {
    name: 'atlas:content-desk',
    apply: (_config, { command }) => command === 'serve' && process.env['VITEST'] === undefined,
    configureServer(server) {
      let reading: Promise<Refused | undefined> = Promise.resolve(undefined);
      const tellAnew = newLines((line) => console.warn(line));
      const read = (): void => {
        reading = readProblems(server, folders).catch(leaveToPage);
      };
      const tellNotices = (): Promise<void> => readNotices(server, folders).then(tellAnew, leaveToPage);
      read();
      onSaved(server, folders, () => {
        read();
        void tellNotices();
        void reading.then(() => server.ws.send({ type: 'full-reload' }));
      });
      server.httpServer?.once('listening', () => void reading.then(tell).then(tellNotices));
      server.middlewares.use((request, response, next) => {
        if (!asksForPage(request)) return next();
        void reading.then((refused) => {
          if (!refused) return next();
          response.writeHead(500, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-store' });
          response.end(reportPage(refused, `${server.config.base}@vite/client`));
        });
      });
    }
  };
}

/** The content's problems with the paths that an editor sees; undefined where it is right. */
async function readProblems(
  server: ViteDevServer,
  { content, geo }: SiteFolders
): Promise<Refused | undefined> {
  const [library, site] = await Promise.all([
    server.ssrLoadModule('/src/lib/server/library/open-library.ts') as Promise<
      Pick<typeof Library, 'readLibrary'>
    >,
    server.ssrLoadModule('/src/lib/server/library/read-site.ts') as Promise<
      Pick<typeof ReadSite, 'readGeodata'>
    >
  ]);
  const result = library.readLibrary(content, site.readGeodata(geo));
  if (result.ok) return undefined;
  return {
    ...result,
    problems: result.problems.map((each) => ({ ...each, file: `${content}/${each.file}` }))
  };
}

/** What an editor should know of files that were read right all the same. */
async function readNotices(server: ViteDevServer, { content }: SiteFolders): Promise<string[]> {
  const [{ noticeLines }, { readContentFiles }] = await Promise.all([
    server.ssrLoadModule('/src/lib/content/text/notices.ts') as Promise<Pick<typeof Notices, 'noticeLines'>>,
    server.ssrLoadModule('/src/lib/server/library/read-site.ts') as Promise<
      Pick<typeof ReadSite, 'readContentFiles'>
    >
  ]);
  return noticeLines(readContentFiles(content), content);
}

/** Tells lines that were not there the last time: nobody is reminded at every save. */
export function newLines(tellLine: (line: string) => void): (lines: readonly string[]) => void {
  let known: readonly string[] = [];
  return (lines) => {
    for (const line of lines) if (!known.includes(line)) tellLine(line);
    known = lines;
  };
}

/** A slip of code, or a server that is closing: the page that needs it says so itself. */
function leaveToPage(): undefined {
  return undefined;
}

function tell(refused: Refused | undefined): void {
  if (refused) console.error(`\n${refusal(refused).message}`);
}

function onSaved(server: ViteDevServer, { content }: SiteFolders, act: () => void): void {
  const folder = resolve(server.config.root, content) + sep;
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(act, SETTLED_MS);
  });
}

function asksForPage({ method, url = '', headers }: IncomingMessage): boolean {
  return method === 'GET' && !url.startsWith('/@') && (headers.accept ?? '').includes('text/html');
}
