/** What lies over the story, beneath a number's card. Each layer is one entry of the history: Back closes one at a time. */
export interface StoryState {
  readonly exploring?: boolean;
  readonly area?: string;
  readonly part?: string;
  /** The values of this step's maps, as tables. */
  readonly values?: string;
  /** The list of keys. */
  readonly keys?: boolean;
}
