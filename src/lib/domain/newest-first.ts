import type { Figure } from './figure';

/** By what is written of their periods. */
export function newestFirst(figures: readonly Figure[]): Figure[] {
  return [...figures].sort((a, b) => (a.period.text < b.period.text ? 1 : -1));
}
