import { copyText } from '../ui/copy-text';

/** What became of it; what a system's own panel did is between it and its user. */
export type Shared = 'handed-over' | 'given-up' | 'copied' | 'failed';

/** Hands a page's address to the system's sharing where there is one, and copies it where there is none or it fails. */
export async function share(page: { readonly title: string; readonly url: string }): Promise<Shared> {
  if ('share' in navigator) {
    try {
      await navigator.share(page);
      return 'handed-over';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'given-up';
    }
  }
  return (await copyText(page.url)) ? 'copied' : 'failed';
}
