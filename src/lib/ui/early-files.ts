/**
 * Files that a page asks for before the scripts that read them have come (src/boot): each is handed over once. The two
 * share no module, so what is on its way stands on the window. A `<link rel="preload">` would do the same, but a browser
 * complains of every one that no reader has needed yet.
 */
const KEY = 'atlasFiles';

type Files = Map<string, Promise<Response | null>>;

const files = (): Files => {
  const host = globalThis as { [KEY]?: Files };
  return (host[KEY] ??= new Map());
};

const absolute = (address: string): string => new URL(address, globalThis.document?.baseURI).href;

/** Quietly: whatever else the page asks for goes first. Resolves when it has come, or does not. */
export function askEarly(address: string): Promise<unknown> {
  const answer = fetch(address, { priority: 'low' }).then(
    (response) => (response.ok ? response : null),
    () => null
  );
  files().set(absolute(address), answer);
  return answer;
}

/** Like `fetch`, of what may be on its way already; what did not come then is asked for again. */
export async function fetchFile(address: string): Promise<Response> {
  const known = files();
  if (known.size === 0) return fetch(address);
  const href = absolute(address);
  const early = known.get(href);
  known.delete(href);
  return (await early) ?? fetch(address);
}
