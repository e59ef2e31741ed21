/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answer } from './lib/offline/answer';
import { clearOthers, fill, makeWhole, type Shelf } from './lib/offline/cache';
import { keptCards } from './lib/offline/kept-cards';
import { isHashed, isWanted } from './lib/offline/precache-list';
import { BE_WHOLE, TAKE_OVER } from './lib/offline/messages';

const worker = self as unknown as ServiceWorkerGlobalScope;
const title = __SITE_TITLE__;
const shelf: Shelf = { base, version, title, storage: caches, fetch: (...args) => fetch(...args) };
const pages = [...files, ...prerendered].filter((path) => isWanted(path.slice(base.length)));
const known = [...new Set([...build, ...pages])];
const wanted = async (): Promise<string[]> => [...known, ...(await keptCards(shelf))];

/** Pages of the version before, from when this one takes over until they have loaded again (src/boot/new-version.ts). */
let leaving: ReadonlySet<string> = new Set();

worker.addEventListener('install', (event) =>
  event.waitUntil(wanted().then((addresses) => fill(shelf, addresses)))
);

worker.addEventListener('activate', (event) => {
  const take = async (): Promise<void> => {
    leaving = new Set((await worker.clients.matchAll()).map(({ id }) => id));
    await clearOthers(shelf);
  };
  event.waitUntil(take());
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
  if (event.data === BE_WHOLE)
    event.waitUntil(
      wanted()
        .then((addresses) => makeWhole(shelf, addresses))
        .catch(() => false)
        .then((is) => event.ports[0]?.postMessage(is))
    );
});

worker.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(`${base}/`);
  if (request.method !== 'GET' || !isOurs || pathname === `${base}/_app/version.json`) return;
  const isPage = request.mode === 'navigate';
  const reply = async (): Promise<Response> => {
    if (!isPage && !isHashed(pathname) && leaving.has(clientId)) return Response.error();
    const client = isPage ? undefined : await worker.clients.get(clientId);
    const from = client && new URL(client.url).pathname;
    return answer(shelf, request, { path: pathname, isPage, from });
  };
  event.respondWith(reply());
});
