/** What lies over the story. Each layer is one entry of the history, so that Back closes one at a time. */
export interface StoryState {
  readonly exploring?: boolean;
  readonly area?: string;
  readonly part?: string;
  readonly figure?: string;
}
