import type { Edit } from '../lib/edit/edit';
import type { Files } from '../lib/edit/splice';
import { stepsOf } from '../lib/edit/story-text';
import { UNTRANSLATED } from '../lib/desk/unwritten';
import { LANGUAGES } from '../edition';

type StepAct = Extract<Edit, { kind: 'add-step' | 'copy-step' | 'move-step' | 'remove-step' }>;

/** An act on a step, and the same in every edition that tells the story: they have the same steps in the same order. */
export function inEditions(
  files: Files,
  act: StepAct,
  /** What an edition says of the words of a new step's scene. */
  wordsOf: (file: string) => string = () => ''
): Edit {
  const [, ...others] = LANGUAGES;
  const same = others.flatMap((language): Edit[] => {
    const file = `${language}/${act.file}`;
    const text = files.get(file);
    if (text === undefined || !stepsOf(text).some(({ id }) => id === act.step)) return [];
    // What a step shows is the Chinese file's.
    if (act.kind === 'add-step')
      return [
        { ...act, file, added: { ...act.added, ...UNTRANSLATED[language], scene: '', words: wordsOf(file) } }
      ];
    return [{ ...act, file }];
  });
  return same.length === 0 ? act : { kind: 'together', edits: [act, ...same] };
}
