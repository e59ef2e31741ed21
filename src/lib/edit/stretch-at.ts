import { frontOf, stepsOf, type Stretch } from './story-text';

/**
 * What an editor has before them to mend something on a 1-based line of a file: of a story the step or its head, of a list
 * the entry, of a table the row.
 */
export function stretchAt(file: string, text: string, line: number): Stretch {
  const starts = lineStarts(text);
  const at = starts[Math.min(line, starts.length) - 1] ?? 0;
  if (file.endsWith('.md')) return inStory(text, at);
  const lines = text.split('\n');
  const index = Math.min(line, lines.length) - 1;
  const [first, last] = file.endsWith('.yml') ? entryAround(lines, index) : [index, index];
  return { start: starts[first] ?? 0, end: (starts[last] ?? 0) + withoutEnd(lines[last] ?? '').length };
}

function inStory(text: string, at: number): Stretch {
  const front = frontOf(text);
  if (front && at <= front.end) return front;
  const step = stepsOf(text).findLast(({ start }) => start <= at);
  return step ?? { start: 0, end: text.length };
}

/** From the dash or the key that a line belongs to, to the line before the next of the same. */
function entryAround(lines: readonly string[], index: number): [first: number, last: number] {
  const own = lines[index] ?? '';
  const isOutside = (line: string, i: number): boolean =>
    i === index ? /^\s*- /.test(line) : /^\s*- /.test(line) && indentOf(line) < indentOf(own);
  const dash = lines.findLastIndex((line, i) => i <= index && isOutside(line, i));
  const key = lines.findLastIndex((line, i) => i <= index && /^[^\s#-]/.test(line));
  const first = Math.max(dash, key, 0);
  const depth = indentOf(lines[first] ?? '');
  const next = lines.findIndex(
    (line, i) => i > Math.max(first, index) && line.trim() !== '' && indentOf(line) <= depth
  );
  const end = next < 0 ? lines.length : next;
  return [
    first,
    Math.max(
      first,
      lines.slice(0, end).findLastIndex((line) => line.trim() !== '')
    )
  ];
}

const indentOf = (line: string): number => /^\s*/.exec(line)?.[0].length ?? 0;
const withoutEnd = (line: string): string => line.replace(/\r$/, '');

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
