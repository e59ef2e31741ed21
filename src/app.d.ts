import type { CardState } from '$lib/numbers/card-state';
import type { StoryState } from '$lib/pages/story/story-state';
import type { SearchState } from '$lib/search/search-state';

declare global {
  /** For the service worker, which is handed no page data (vite.config.ts). */
  const __SITE_TITLE__: string;
  /** The edition that a build makes (src/edition.ts); undefined outside of one. */
  const __ATLAS_LANG__: 'zh' | 'en' | undefined;
  namespace App {
    // What lies over a page is the page's state, so that Back closes it.
    interface PageState extends StoryState, CardState, SearchState {
      /** What tells an entry that Kit did not make from its neighbour, whose number it has (src/routes/history-entry.ts). */
      typed?: number;
    }
  }
}

export {};
