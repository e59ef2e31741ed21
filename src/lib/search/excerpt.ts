import { asked } from './search-terms';

/** Characters before what was found, and after it. */
const [BEFORE, AFTER] = [16, 44];

/** Where a text says what is asked for first, with what stands around it; null where it does not say it as it was typed. */
export function excerptOf(text: string, query: string): string | null {
  const low = text.toLowerCase();
  const at = asked(query)
    .flat()
    .map((term) => low.indexOf(term))
    .filter((each) => each >= 0);
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const from = startOfWord(text, Math.max(0, first - BEFORE));
  const to = Math.min(text.length, first + AFTER);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}

/** Not in the middle of a Latin word. */
function startOfWord(text: string, at: number): number {
  let from = at;
  while (from > 0 && /[\w’'-]/.test(text[from - 1] ?? '') && /[\w’'-]/.test(text[from] ?? '')) from -= 1;
  return from;
}
