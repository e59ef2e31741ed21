import type { Backend } from './backend';
import {
  KEY_HEADER,
  ROUTES,
  type BuiltSite,
  type MadeFailure,
  type Opened,
  type SaveAnswer
} from './protocol';

const KEPT = 'atlas-editor:key';

/** The key of this window: of an address that is used for the first time, or kept from before it was loaded again. */
async function findKey(): Promise<string | null> {
  const token = location.hash.slice(1);
  if (!token) return sessionStorage.getItem(KEPT);
  history.replaceState(null, '', location.pathname);
  const response = await fetch(ROUTES.enter, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token })
  });
  if (!response.ok) return sessionStorage.getItem(KEPT);
  const { key } = (await response.json()) as { readonly key: string };
  sessionStorage.setItem(KEPT, key);
  return key;
}

/** The server's side of the editor; null where the address was used before, or is not the one that was printed. */
export async function serverBackend(): Promise<Backend | null> {
  const key = await findKey();
  if (key === null) return null;
  const headers = { 'content-type': 'application/json', [KEY_HEADER]: key };
  const content = await fetch(ROUTES.content, { headers });
  if (!content.ok) return null;
  const opened = (await content.json()) as Opened;
  return {
    place: 'folder',
    makes: ['story', 'slides', 'handout', 'site', 'content'],
    open: async () => opened,
    save: async (changed) => {
      const body = JSON.stringify({ changed });
      const response = await fetch(ROUTES.save, { method: 'POST', headers, body });
      return (await response.json()) as SaveAnswer;
    },
    make: async (asked, signal) => {
      const body = JSON.stringify(asked);
      const response = await fetch(ROUTES.make, { method: 'POST', headers, body, signal });
      if (!response.ok) return (await response.json()) as MadeFailure;
      // A folder on this computer is told of, a file is sent.
      if (response.headers.get('content-type')?.startsWith('application/json'))
        return (await response.json()) as BuiltSite;
      const [, name = ''] =
        /filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '') ?? [];
      return { kind: 'made', name: decodeURIComponent(name), file: await response.blob() };
    }
  };
}
