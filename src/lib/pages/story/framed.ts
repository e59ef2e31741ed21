import type { Snippet } from 'svelte';

/** A story in a frame of another site: without keys and rail of its own, and with a bar that says whose it is. */
export interface Framed {
  /** The one step that is shown, by index; null where the frame scrolls through all. */
  readonly held: number | null;
  /** Its map, without its card. */
  readonly isMapOnly: boolean;
  readonly bar: Snippet<[current: number, goTo: (index: number) => void]>;
}
