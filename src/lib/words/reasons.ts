import type { Refusal } from '../domain/comparability';
import type { Names, Reason, Words } from './index';

/** Refusals in words, in their order. */
export function toReasons(
  refusals: readonly Refusal[],
  names: Names,
  { refusal: say }: Pick<Words, 'refusal'>
): Reason[] {
  return refusals.map((refusal) => ({ kind: refusal.kind, text: say(refusal, names) }));
}
