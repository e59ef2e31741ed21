import type { Sounds } from './search-index';

/** The syllables of what is known to be read otherwise, by its name, and of every character. */
export interface Reading {
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly signs: ReadonlyMap<string, string>;
}

export function toReading({ signs, names }: Sounds): Reading {
  return {
    names: new Map(Object.entries(names).map(([name, sound]) => [name, sound.split(' ')])),
    signs: new Map(Object.entries(signs).flatMap(([sound, of]) => [...of].map((sign) => [sign, sound])))
  };
}

/** A name syllable by syllable, letters and digits in one piece; empty where nothing of it is Chinese. */
export function soundOf(name: string, { names, signs }: Reading): readonly string[] {
  if (!/\p{Script=Han}/u.test(name) || signs.size === 0) return [];
  const pieces = name.toLowerCase().match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? [];
  return (
    names.get(name) ??
    pieces.map((piece) => signs.get(piece) ?? piece.replace(/[^\p{L}\p{N}]/gu, '')).filter(Boolean)
  );
}
