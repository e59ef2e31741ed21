import type { Language } from '../../edition';
import { deskWords, type DeskWords } from '../../lib/words/desk';
import type { Problem } from '../../lib/domain/problem';
import { en } from '../../lib/words/en';
import { withEnglish } from '../../lib/words/en/said';
import type { Words } from '../../lib/words';
import { zh } from '../../lib/words/zh';

/** Who tells the editor what, in the language that it speaks; the story inside keeps its own. */
export interface Speaker {
  readonly desk: DeskWords;
  readonly words: Words;
  /** What the check says is Chinese; for an editor with other words, theirs stand beside it. */
  readonly problem: <P extends Pick<Problem, 'what' | 'mend'>>(problem: P) => P & Pick<Problem, 'english'>;
}

export const speakerOf = (language: Language): Speaker => ({
  desk: deskWords[language],
  words: { zh, en }[language],
  problem: language === 'en' ? withEnglish : (problem) => problem
});
