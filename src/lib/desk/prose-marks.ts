/** A text with a stretch of it selected. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const BOLD = '**';
const ITEM = /^- /;

/** The selected words in bold, or no longer; null where nothing is selected that can be. */
export function boldened(selected: Selected): Selected | null {
  const core = wordsIn(selected);
  if (!core) return null;
  const { text, from, to } = core;
  const words = text.slice(from, to);
  const isBold = text.slice(from - BOLD.length, from) === BOLD && text.startsWith(BOLD, to);
  if (isBold)
    return replaced(text, [from - BOLD.length, to + BOLD.length], words, [from - BOLD.length, words.length]);
  return replaced(text, [from, to], BOLD + words + BOLD, [from + BOLD.length, words.length]);
}

/** The selected words as a link; null where nothing is selected that can be. */
export function linked(selected: Selected, target: string): Selected | null {
  const core = wordsIn(selected);
  if (!core || target.trim() === '') return null;
  const { text, from, to } = core;
  const words = text.slice(from, to);
  return replaced(text, [from, to], `[${words}](${target.trim()})`, [from + 1, words.length]);
}

/** The lines of the selection as a list, or no longer one; an empty line parts them from what stands around them. */
export function listed({ text, from, to }: Selected): Selected {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  const lines = text.slice(start, end).split('\n');
  const isList = lines.every((line) => line.trim() === '' || ITEM.test(line));
  const marked = lines.map((line) => {
    if (isList) return line.replace(ITEM, '');
    return line.trim() === '' || ITEM.test(line) ? line : `- ${line}`;
  });
  const [before, after] = [lineBefore(text, start), text.slice(end + 1).split('\n', 1)[0] ?? ''];
  const isApart = (line: string): boolean => line.trim() === '' || (!isList && ITEM.test(line));
  const put = (isApart(before) ? '' : '\n') + marked.join('\n') + (isApart(after) ? '' : '\n');
  return replaced(text, [start, end], put, [start, put.length]);
}

const lineBefore = (text: string, start: number): string =>
  text
    .slice(0, Math.max(0, start - 1))
    .split('\n')
    .at(-1) ?? '';

/** Without marks and spaces at its ends: beside a Chinese mark Markdown reads no bold. Null where it is empty or of several lines. */
function wordsIn({ text, from, to }: Selected): Selected | null {
  // A bound number counts as a word, not as braces.
  const written = text.slice(from, to);
  const plain = written.replace(/\{\{[^{}]*\}\}/g, (chip) => 'x'.repeat(chip.length));
  const lead = /^[\p{P}\s]*/u.exec(plain)?.[0].length ?? 0;
  const trail = /[\p{P}\s]*$/u.exec(plain)?.[0].length ?? 0;
  const [start, end] = [from + lead, to - trail];
  return start < end && !written.includes('\n') ? { text, from: start, to: end } : null;
}

function replaced(
  text: string,
  [from, to]: readonly [number, number],
  put: string,
  [start, length]: readonly [number, number]
): Selected {
  return { text: text.slice(0, from) + put + text.slice(to), from: start, to: start + length };
}
