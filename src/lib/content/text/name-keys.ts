import { syllablesOf } from '../../domain/syllables';

/** Name, full pinyin without tones and initials: 余杭区, yuhangqu, yhq. */
export function nameKeys(name: string): string[] {
  const plain = syllablesOf(name);
  return [name, plain.join(''), plain.map((each) => each[0] ?? '').join('')];
}
