import { createHash, timingSafeEqual } from 'node:crypto';
import type { TalkPlace } from '../lib/domain/talk-place';

/** Who listens to a talk. */
export interface Listener {
  /** The talk is at this place. */
  tell(place: TalkPlace): void;
  end(): void;
}

interface Talk {
  readonly key: Buffer;
  readonly place: TalkPlace;
  readonly heardAt: number;
}

export type Told = { readonly listeners: number } | 'other-key' | 'full';

/** A wall says every few seconds that it is there; one that has been silent for so long is over. */
const SILENCE_MS = 10 * 60_000;
const MOST_TALKS = 50;
const MOST_LISTENERS = 2000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * All talks of a relay, in memory alone: where each is, and who listens. Whoever tells a talk first owns it by its key;
 * listeners may be there before. `now`: milliseconds.
 */
export class Talks {
  readonly #talks = new Map<string, Talk>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  tell(id: string, key: string, place: TalkPlace): Told {
    this.sweep();
    const held = this.#talks.get(id);
    if (held && !timingSafeEqual(held.key, digest(key))) return 'other-key';
    if (!held && this.#talks.size >= MOST_TALKS) return 'full';
    this.#talks.set(id, { key: digest(key), place, heardAt: this.#now() });
    const listeners = this.#listeners.get(id) ?? new Set();
    const isElsewhere = held?.place.story !== place.story || held.place.step !== place.step;
    if (isElsewhere) for (const listener of listeners) listener.tell(place);
    return { listeners: listeners.size };
  }

  /** False where the key is another's; a talk that is not there has ended. */
  end(id: string, key: string): boolean {
    const held = this.#talks.get(id);
    if (held && !timingSafeEqual(held.key, digest(key))) return false;
    if (held) this.#close(id);
    return true;
  }

  /** Tells at once where the talk is, if it has begun. Returns how to stop; null where nobody more can be told. */
  listen(id: string, listener: Listener): (() => void) | null {
    this.sweep();
    const all = [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
    if (all >= MOST_LISTENERS) return null;
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    const held = this.#talks.get(id);
    if (held) listener.tell(held.place);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(id) === listeners) this.#listeners.delete(id);
    };
  }

  /** Ends what has been silent for too long. */
  sweep(): void {
    for (const [id, { heardAt }] of this.#talks) if (this.#now() - heardAt > SILENCE_MS) this.#close(id);
  }

  #close(id: string): void {
    this.#talks.delete(id);
    const listeners = this.#listeners.get(id);
    this.#listeners.delete(id);
    for (const listener of listeners ?? []) listener.end();
  }
}
