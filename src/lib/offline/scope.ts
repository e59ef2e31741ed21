/** Where a service worker stands and what is not its own although it lies below it. */
export interface Scope {
  readonly origin: string;
  /** Of the site, without a slash at the end; empty at a host's root. */
  readonly base: string;
  /** Folders of other editions, each with a worker of its own. */
  readonly others: readonly string[];
}

/**
 * Whether a worker answers a request: reads of its own pages and files alone. Everything else goes to the network as if
 * there were no worker: other hosts, other sites of this host, other editions, a talk that is followed, and the question
 * for the newest version.
 */
export function isOwn(
  { method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>,
  { origin, base, others }: Scope
): boolean {
  const asked = new URL(url);
  const below = (folder: string): boolean => asked.pathname.startsWith(`${base}/${folder}`);
  return (
    method === 'GET' &&
    headers.get('accept') !== 'text/event-stream' &&
    asked.origin === origin &&
    below('') &&
    !others.some((folder) => below(`${folder}/`)) &&
    asked.pathname !== `${base}/_app/version.json`
  );
}
