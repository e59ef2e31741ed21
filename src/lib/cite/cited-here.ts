import type { Cited } from '../domain/citation';

/** What a page knows of what is cited on it; the reader's day and the address are asked when it is copied. */
export type CitedHere = Pick<Cited, 'kind' | 'title' | 'updated' | 'path' | 'origin'>;
