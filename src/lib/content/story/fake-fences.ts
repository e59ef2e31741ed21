import type { Problem } from '../../domain/problem';
import { say } from '../../words/say';

/** Marks that an input method gives where three backticks were meant. */
const FAKE = /^\s*((?:[·‧•・｀´‘’'“”"˙、]){3,}|…+|`{1,2})\s*(scene|notes|claims|words)?\s*(?:\d.*分钟)?$/u;

/**
 * Blocks that are fenced by something else than three backticks: Markdown takes them for sentences, and readers would
 * see the scene's text. Told where they begin; undefined words make no fence.
 */
export function fakeFencesIn(body: string): Pick<Problem, 'line' | 'what' | 'mend'>[] {
  return body.split('\n').flatMap((text, i) => {
    const [, marks = '', lang] = FAKE.exec(text) ?? [];
    if (lang === undefined) return [];
    const what = say`「${marks}${lang}」前面不是三个反引号`;
    const mend = say`换成英文输入法的 \`\`\`（键盘左上角），块的最后一行也是`;
    return [{ line: i + 1, what, mend }];
  });
}
