import type { CitedThing } from '../domain/since';

/** What an address of the site cites, as far as versions tell of it; `path` from the site's root. Null where it is a page of another kind. */
export function citedAt(path: string, search: string, hash: string): CitedThing | null {
  const figure = new URLSearchParams(search).get('figure');
  if (figure) return { kind: 'figure', id: figure };
  const [, kind, id] = /^\/(stories|sources|plans|data)\/(?:([^/]+)\/)?/.exec(path) ?? [];
  const step = decodeURIComponent(hash.slice(1));
  switch (kind) {
    case 'stories':
      if (!id) return null;
      return step ? { kind: 'step', id: `${id}/${step}` } : { kind: 'story', id };
    case 'sources':
      return id ? { kind: 'source', id } : null;
    case 'plans':
      return id ? { kind: 'plan', id: decodeURIComponent(id) } : null;
    case 'data':
      return { kind: 'data' };
    default:
      return null;
  }
}
