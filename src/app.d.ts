import type { StoryState } from '$lib/story/state';

declare global {
  namespace App {
    interface PageState extends StoryState {}
  }
}

export {};
