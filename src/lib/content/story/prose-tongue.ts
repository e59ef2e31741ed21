import { LOOSE_MEND, looseNumbersIn, type LooseNumber } from './prose-rules';
import { say } from '../../words/say';

/** What stands in a text and should not, and what an editor does about it. */
export interface Stray extends LooseNumber {
  readonly what: string;
  readonly mend: string;
}

/** What the language of a text asks of its prose. */
export interface ProseTongue {
  /** Numbers that are neither bound, nor dates, nor among these names. */
  readonly looseIn: (text: string, names: readonly string[]) => readonly LooseNumber[];
  readonly looseMend: string;
  /** Characters that are not the language's. */
  readonly strayIn: (text: string) => readonly Stray[];
  /** What stands where Markdown breaks a line. */
  readonly joint: string;
}

/** Chinese is set without a space where a line breaks. */
export const CHINESE: ProseTongue = {
  looseIn: looseNumbersIn,
  looseMend: LOOSE_MEND,
  strayIn: () => [],
  joint: ''
};

/** All that is wrong with a stretch of plain text in its language. */
export function faultsIn(text: string, names: readonly string[], tongue = CHINESE): Stray[] {
  const loose = tongue.looseIn(text, names).map((each) => {
    return { ...each, what: say`正文里有没绑定的数「${each.text}」`, mend: tongue.looseMend };
  });
  return [...loose, ...tongue.strayIn(text)];
}
