import type { Cited } from '../domain/citation';
import type { CitedThing } from '../domain/since';

/** What a page knows of what is cited on it; the reader's day, the address and the version are asked when it is copied. */
export interface CitedHere extends Pick<Cited, 'kind' | 'title' | 'updated' | 'path' | 'origin'> {
  /** What versions know it by. */
  readonly thing: CitedThing;
}
