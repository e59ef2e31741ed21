import type { Block, Inline } from '../lib/domain/prose';
import { shownQuantity, type NumberView } from '../lib/domain/number-view';
import type { Measure } from '../lib/domain/measure';
import { m } from '../lib/paraglide/messages';
import { sourceKey } from '../lib/story/note-key';
import { words } from '../lib/words/current';
import type { Paragraph, Run } from './ooxml/presentation';

/** How a text says what it binds: each number as the site prints it, with the mark of its note. */
export interface Said {
  readonly numberAt: (id: string) => NumberView;
  /** Of a note's key; undefined where nothing is noted. */
  readonly markOf: (key: string) => number | undefined;
}

/** `12%以上（预计）`: what is expected or aimed at is never read as what happened; a line parts no number from its unit. */
export function sayNumber(number: NumberView, show: Measure = 'value'): string {
  const quantity = shownQuantity(number, show);
  const { mark } = words().parts(quantity);
  const plain = words().plainNumber(quantity).replaceAll(' ', '\u00a0');
  return mark ? m.paper_text_status({ number: plain, status: mark }) : plain;
}

/** A text with what stands in it in another language. */
export function toRuns(text: string, look: Omit<Run, 'text' | 'language'> = {}): Run[] {
  return words()
    .pieces(text)
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...look, ...piece }));
}

function markRuns(mark: number | undefined): Run[] {
  return mark === undefined ? [] : [{ text: String(mark), ink: 'tx2', isRaised: true, isBold: false }];
}

function inlineRuns(inlines: readonly Inline[], said: Said, look: Omit<Run, 'text'>): Run[] {
  return inlines.flatMap((inline): Run[] => {
    switch (inline.kind) {
      case 'text':
        return toRuns(inline.text, look);
      case 'figure': {
        const number = said.numberAt(inline.figure);
        const run = { ...look, text: sayNumber(number, inline.show), isBold: true };
        return [run, ...markRuns(said.markOf(number.id))];
      }
      case 'source':
        return [...inlineRuns(inline.children, said, look), ...markRuns(said.markOf(sourceKey(inline)))];
      case 'part':
        return inlineRuns(inline.children, said, { ...look, isBold: true, ink: 'accent1' });
      case 'strong':
        return inlineRuns(inline.children, said, { ...look, isBold: true });
      case 'link':
        return inlineRuns(inline.children, said, look);
      default:
        return inline satisfies never;
    }
  });
}

/** Blocks as paragraphs of a slide; a list's items are a paragraph each. */
export function toParagraphs(blocks: readonly Block[], said: Said): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] =>
    block.kind === 'paragraph'
      ? [{ runs: inlineRuns(block.children, said, {}) }]
      : block.items.map((item) => ({
          runs: inlineRuns(item, said, {}),
          bullet: block.ordered ? 'number' : 'dot'
        }))
  );
}

export const textOfParagraph = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** Marks in ascending order, those that follow each other as from and to: `1、5–9`. */
export function sayMarks(marks: readonly number[]): string {
  const runs = marks.reduce<[from: number, to: number][]>((sum, mark) => {
    const last = sum.at(-1);
    return last && mark === last[1] + 1 ? [...sum.slice(0, -1), [last[0], mark]] : [...sum, [mark, mark]];
  }, []);
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(m.site_list_separator());
}
