import { syllablesOf } from '../domain/syllables';
import { soundOf, toReading } from './sound';
import type { Sounds } from './search-index';

const SIGN = /\p{Script=Han}/u;

/**
 * How names are typed. A table of characters is a third of what a syllable a character of every name comes to; names in
 * which one of them is read otherwise than in most (重 in 重点, in 重庆) stand beside it.
 */
export function toSounds(all: readonly string[]): Sounds {
  const names = [...new Set(all)].filter((name) => SIGN.test(name));
  const signs = bySound(names);
  const reading = toReading({ signs, names: {} });
  const others = names.flatMap((name): [string, string][] => {
    const sound = syllablesOf(name).map(plainOf).filter(Boolean).join(' ');
    return sound === soundOf(name, reading).join(' ') ? [] : [[name, sound]];
  });
  return { signs, names: Object.fromEntries(others) };
}

/** Nobody types a mark. */
const plainOf = (syllable: string): string => syllable.replace(/[^\p{L}\p{N}]/gu, '');

function bySound(names: readonly string[]): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names)
    for (const [sign, sound] of readingsIn(name)) {
      const of = counts.get(sign) ?? new Map<string, number>();
      counts.set(sign, of.set(sound, (of.get(sound) ?? 0) + 1));
    }
  const signs: Record<string, string> = {};
  for (const [sign, of] of counts) {
    const [[sound] = ['']] = [...of].sort(([, a], [, b]) => b - a);
    signs[sound] = (signs[sound] ?? '') + sign;
  }
  return signs;
}

/** Each Chinese character of a name with its reading there: a syllable a character, other signs in one piece. */
function readingsIn(name: string): [sign: string, sound: string][] {
  const pieces = name.match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
  const syllables = syllablesOf(name);
  if (pieces.length !== syllables.length) return [];
  return pieces.flatMap((piece, i) => (SIGN.test(piece) ? [[piece, syllables[i] ?? '']] : []));
}
