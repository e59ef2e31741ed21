import { pinyin } from 'pinyin-pro';

/** Name, full pinyin without tones and initials: 余杭区, yuhangqu, yhq. */
export function nameKeys(name: string): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const plain = syllables.map((each) => each.toLowerCase().replaceAll('ü', 'v'));
  return [name, plain.join(''), plain.map((each) => each[0] ?? '').join('')];
}
