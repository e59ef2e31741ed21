import { pinyin } from 'pinyin-pro';

/** A name's pinyin without tones, a syllable each; what is not Chinese stays in one piece: yu hang qu. */
export function syllablesOf(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return syllables.map((each) => each.toLowerCase().replaceAll('ü', 'v'));
}

/** Name, full pinyin without tones and initials: 余杭区, yuhangqu, yhq. */
export function nameKeys(name: string): string[] {
  const plain = syllablesOf(name);
  return [name, plain.join(''), plain.map((each) => each[0] ?? '').join('')];
}
