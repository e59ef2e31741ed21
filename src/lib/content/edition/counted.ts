import type { ContentFile, ProblemLog } from '../text/problem';
import { say } from '../../words/say';

/** A phrase that nobody writes any more would let a number through that somebody writes later. */
export function checkCounted(
  counted: readonly { readonly words: string }[],
  { file, text }: ContentFile,
  lineAt: (i: number) => number,
  log: ProblemLog
): void {
  const plain = text.replace(/\s+/g, ' ');
  counted.forEach(({ words }, i) => {
    if (plain.split(words).length > 2) return;
    log.add(file, lineAt(i), say`这一篇里没有「${words}」`, say`删去这一条，或照正文改写`);
  });
}
