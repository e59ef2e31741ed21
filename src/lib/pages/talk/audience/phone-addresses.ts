/** What a story's address carries whose reader follows a talk: the talk's id. */
export const FOLLOW = 'follow';

/** Where phones follow a talk: the story as this host calls it. `story`: its path or address. */
export function followAddress(story: string, id: string, page: string): string {
  const url = new URL(story, page);
  url.searchParams.set(FOLLOW, id);
  return url.href;
}

/** Whether none but this machine finds such a host. */
export function isOwnHost({ hostname }: Pick<URL, 'hostname'>): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** A step where this host serves it, for a site that has not said where it is published; null where only this machine finds it. */
export function stepAddress(story: string, step: string, page: string): string | null {
  const url = new URL(story, page);
  url.hash = step;
  return /^https?:$/.test(url.protocol) && !isOwnHost(url) ? url.href : null;
}
