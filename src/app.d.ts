import type { StoryState } from '$lib/story/state';

declare global {
  namespace App {
    // What lies over a page is the page's state, so that Back closes it.
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- Kit wants an interface here
    interface PageState extends StoryState {}
  }
}

export {};
