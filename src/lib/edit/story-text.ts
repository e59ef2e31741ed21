import { eolOf } from './splice';

/** A stretch of a story's text: [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FenceText extends Stretch {
  /** `scene`, `notes`, `claims`. */
  readonly lang: string;
  /** What else stands on its first line, with the space before it: ` 1.5分钟`. */
  readonly meta: Stretch;
  /** What stands between its fences, without the last line end. */
  readonly inner: Stretch;
}

/** A step as it is written: from its heading to the last line that holds something. */
export interface StepText extends Stretch {
  readonly id: string;
  readonly isHidden: boolean;
  /** Where its heading says that it is hidden, or would: behind the id. Null without an id. */
  readonly hidden: Stretch | null;
  readonly title: Stretch;
  readonly fences: readonly FenceText[];
  /** Paragraphs and lists: lines that no empty line parts. */
  readonly paragraphs: readonly Stretch[];
}

interface Line extends Stretch {
  readonly text: string;
  /** Where the line below begins: `end` is before the line end. */
  readonly next: number;
}

/** What stands between the two lines of dashes at a story's beginning. */
export function frontOf(text: string): Stretch | undefined {
  const found = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/d.exec(text);
  const inner = found?.indices?.[1];
  return inner && { start: inner[0], end: inner[1] };
}

/** The steps of a story, in order. */
export function stepsOf(text: string): StepText[] {
  const steps: Line[][] = [];
  let fence = false;
  for (const line of linesOf(text, frontOf(text)?.end ?? 0)) {
    if (line.text.startsWith('```')) fence = !fence;
    else if (!fence && /^##\s/.test(line.text)) steps.push([]);
    steps.at(-1)?.push(line);
  }
  return steps.map(toStep);
}

function toStep(lines: readonly Line[]): StepText {
  const [heading] = lines as [Line];
  const written = /^##\s+(.*?)\s*(?:\{#([^}\s]*)([^}]*)\})?\s*$/d.exec(heading.text);
  const [from = 0, to = 0] = written?.indices?.[1] ?? [];
  const mark = written?.indices?.[3];
  const held = lines.filter(({ text }) => text.trim() !== '');
  return {
    id: written?.[2] ?? '',
    isHidden: written?.[3]?.trim() === 'hidden',
    hidden: mark ? { start: heading.start + mark[0], end: heading.start + mark[1] } : null,
    title: { start: heading.start + from, end: heading.start + to },
    start: heading.start,
    end: held.at(-1)?.end ?? heading.end,
    ...partsOf(lines.slice(1))
  };
}

function partsOf(lines: readonly Line[]): Pick<StepText, 'fences' | 'paragraphs'> {
  const fences: FenceText[] = [];
  const paragraphs: Stretch[] = [];
  let opened: Line | undefined;
  let begun: Line | undefined;
  lines.forEach((line, i) => {
    const isMark = line.text.startsWith('```');
    const isProse = !isMark && !opened && line.text.trim() !== '';
    if (isProse) begun ??= line;
    const next = lines[i + 1];
    const isEnd = !next || next.text.trim() === '' || next.text.startsWith('```');
    if (begun && isProse && isEnd) {
      paragraphs.push({ start: begun.start, end: line.end });
      begun = undefined;
    }
    if (!isMark) return;
    if (opened) fences.push(toFence(opened, line, lines[i - 1] ?? opened));
    opened = opened ? undefined : line;
  });
  return { fences, paragraphs };
}

function toFence(open: Line, close: Line, last: Line): FenceText {
  const [head = '', lang = ''] = /^`+\s*(\S*)/.exec(open.text) ?? [];
  const meta = { start: open.start + head.length, end: open.end };
  const start = last === open ? close.start : open.next;
  return { lang, meta, start: open.start, end: close.end, inner: { start, end: Math.max(start, last.end) } };
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const next = at < 0 ? text.length : at + 1;
    const end = at < 0 ? next : at - Number(text[at - 1] === '\r' && at > start);
    yield { start, end, next, text: text.slice(start, end) };
    start = next;
  }
}

/** What is put into a text has its line ends. */
export const inLinesOf = (text: string, put: string): string => put.replace(/\r\n?|\n/g, eolOf(text));
