import type { CardState } from '../lib/numbers/card-state';
import type { StoryState } from '../lib/pages/story/story-state';

export type Over = StoryState & CardState;

/**
 * What lies over the story, in the history as on the site: Back closes one layer at a time. The address changes in its
 * hash alone, which a browser allows a file too.
 */
export class Entries {
  over = $state.raw<Over>(overOf(history.state));
  hash = $state(location.hash);

  constructor() {
    addEventListener('popstate', ({ state }) => {
      this.over = overOf(state);
      this.hash = location.hash;
    });
  }

  push(over: Over): void {
    history.pushState(over, '');
    this.over = over;
  }

  /** The reader reached a step: no entry of its own. */
  atStep(id: string): void {
    // A sheet that has the address lies over the story: the step beneath it is not where the reader is.
    if (!location.hash.startsWith('#/')) this.#replace(`#${id}`);
  }

  /** A talk reached a step: at the address of its window. */
  atTalkStep(path: string, id: string): void {
    this.#replace(`#${path}#${id}`);
  }

  #replace(hash: string): void {
    if (location.hash === hash) return;
    history.replaceState(history.state, '', hash);
    this.hash = location.hash;
  }
}

function overOf(state: unknown): Over {
  return typeof state === 'object' && state !== null ? (state as Over) : {};
}
