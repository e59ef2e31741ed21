import type { CardState } from '$lib/figures/state';
import type { StoryState } from '$lib/story/state';

declare global {
  namespace App {
    // What lies over a page is the page's state, so that Back closes it.
    interface PageState extends StoryState, CardState {}
  }
}

export {};
