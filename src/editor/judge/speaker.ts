import type { Language } from '../../edition';
import { deskWords, type DeskWords } from '../../lib/words/desk';
import { en } from '../../lib/words/en';
import type { Words } from '../../lib/words';
import { zh } from '../../lib/words/zh';

/** Who tells the editor what, in the language that it speaks; the story inside keeps its own. */
export interface Speaker {
  readonly desk: DeskWords;
  readonly words: Words;
}

export const speakerOf = (language: Language): Speaker => ({
  desk: deskWords[language],
  words: { zh, en }[language]
});
