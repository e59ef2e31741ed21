import type { Talk } from './talk';

/** A talk with its place in the order of changes; `by`: the window that made the change. */
export interface Register {
  readonly rev: number;
  readonly by: string;
  readonly talk: Talk;
}

/**
 * Which of two states stands: the later, and of two made at once the one of the window with the greater name. Both
 * windows decide alike, so they end in the same state whatever arrives when.
 */
export function isNewer(a: Register, b: Register): boolean {
  return a.rev === b.rev ? a.by > b.by : a.rev > b.rev;
}

export function change(register: Register, by: string, talk: Talk): Register {
  return { rev: register.rev + 1, by, talk };
}

/** Something from outside (storage, another window) as a register for `count` steps; null where it is none. */
export function readRegister(data: unknown, count: number): Register | null {
  if (!isRecord(data) || typeof data['by'] !== 'string') return null;
  const { rev, by, talk } = data;
  if (!isCount(rev) || !isRecord(talk) || !isCount(talk['step']) || talk['step'] >= count) return null;
  const { clock, pointer, asked } = talk;
  const isClock =
    isRecord(clock) && isNumber(clock['passed']) && (clock['since'] === null || isNumber(clock['since']));
  const isSpot =
    pointer === null || (Array.isArray(pointer) && pointer.length === 2 && pointer.every(isNumber));
  const isFlagged = ['isBlank', 'isAway', 'isAutoplay'].every((key) => typeof talk[key] === 'boolean');
  const isAsked = asked === null || typeof asked === 'string';
  return isClock && isSpot && isFlagged && isAsked ? { rev, by, talk: talk as unknown as Talk } : null;
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isNumber = (data: unknown): data is number => typeof data === 'number' && Number.isFinite(data);
const isCount = (data: unknown): data is number => isNumber(data) && Number.isInteger(data) && data >= 0;
