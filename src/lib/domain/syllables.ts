import { pinyin } from 'pinyin-pro';

/** A name's pinyin without tones, a syllable each; what is not Chinese stays in one piece: yu hang qu. */
export function syllablesOf(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return syllables.map((each) => each.toLowerCase().replaceAll('ü', 'v'));
}
