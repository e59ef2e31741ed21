/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { LANGUAGES, TONGUES } from './edition';
import { answer } from './lib/offline/answer';
import { clearOthers, fill, type Shelf } from './lib/offline/cache';
import { cardAddresses, readKeptList } from './lib/offline/kept-cards';
import { isOwn, type Scope } from './lib/offline/scope';
import { isHashed, isRest, isWanted } from './lib/offline/precache-list';
import { BE_WHOLE, HOLD_PAGES, KEEP_ALL, TAKE_OVER } from './lib/offline/messages';
import { keepAll, reportOf, wantsAll, type CopyReport, type Wanted } from './lib/offline/whole';

const worker = self as unknown as ServiceWorkerGlobalScope;
// Other editions lie below this one, each with a copy of its own.
const scope: Scope = {
  ...{ origin: location.origin, base },
  others: LANGUAGES.map((language) => TONGUES[language].folder).filter(Boolean)
};
const title = __SITE_TITLE__;
const shelf: Shelf = { base, version, title, storage: caches, fetch: (...args) => fetch(...args) };
const published = [...new Set([...files, ...prerendered])];
const fits = (rule: (path: string) => boolean): string[] =>
  published.filter((path) => rule(path.slice(base.length)));
const known = [...new Set([...build, ...fits(isWanted)])];

async function wanted(): Promise<Wanted> {
  const list = await readKeptList(shelf);
  const kept = [...known, ...cardAddresses(shelf, list)];
  const others = new Set(kept);
  return { base: kept, rest: fits(isRest).filter((path) => !others.has(path)), restSize: list.rest };
}

/** Pages of the version before, from when this one takes over until they have loaded again (src/boot/new-version.ts). */
let leaving: ReadonlySet<string> = new Set();

async function install(): Promise<void> {
  const all = await wanted();
  await fill(shelf, all.base);
  if (await wantsAll(shelf)) await keepAll(shelf, all);
}
worker.addEventListener('install', (event) => event.waitUntil(install()));

worker.addEventListener('activate', (event) => {
  const take = async (): Promise<void> => {
    leaving = new Set((await worker.clients.matchAll()).map(({ id }) => id));
    await clearOthers(shelf);
  };
  event.waitUntil(take());
});

async function answerPage(asksForAll: boolean): Promise<CopyReport | null> {
  const all = await wanted();
  if (asksForAll) await keepAll(shelf, all);
  return reportOf(shelf, all);
}

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === HOLD_PAGES(version)) event.waitUntil(worker.clients.claim());
  if (event.data !== BE_WHOLE && event.data !== KEEP_ALL) return;
  const report = answerPage(event.data === KEEP_ALL).catch(() => null);
  event.waitUntil(report.then((is) => event.ports[0]?.postMessage(is)));
});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  if (!isOwn(request, scope)) return;
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate';
  const reply = async (): Promise<Response> => {
    if (!isPage && !isHashed(pathname) && leaving.has(clientId)) return Response.error();
    const client = isPage ? undefined : await worker.clients.get(clientId);
    const from = client && new URL(client.url).pathname;
    return answer(shelf, request, { path: pathname, isPage, from });
  };
  event.respondWith(reply());
});
