import type { FigureId, PartRef, SourceId } from './ids';
import type { Measure } from './measure';

/** Story text as data: what a Markdown paragraph may hold, numbers bound to figures. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly show: Measure }
  | { readonly kind: 'part'; readonly part: PartRef; readonly children: readonly Inline[] }
  | {
      readonly kind: 'source';
      readonly source: SourceId;
      readonly para: number | null;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** The inlines of blocks, in reading order. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.children));
}

/** Every figure that blocks bind, in reading order, each once. */
export function figuresIn(blocks: readonly Block[]): FigureId[] {
  return [...new Set(numbersIn(blocks).map(({ id }) => id))];
}

/** Every number that blocks print, in reading order; a figure's value and its growth are two. */
export function numbersIn(blocks: readonly Block[]): { id: FigureId; show: Measure }[] {
  return inlinesOf(blocks).flatMap(numbersOf);
}

function numbersOf(inline: Inline): { id: FigureId; show: Measure }[] {
  if (inline.kind === 'figure') return [{ id: inline.figure, show: inline.show }];
  return 'children' in inline ? inline.children.flatMap(numbersOf) : [];
}

/** Whether blocks speak of parts of a plan, which the map shows. */
export function namesParts(blocks: readonly Block[]): boolean {
  const names = (inline: Inline): boolean =>
    inline.kind === 'part' || ('children' in inline && inline.children.some(names));
  return inlinesOf(blocks).some(names);
}

/** The plain text of inlines; `number` says how a bound figure reads. */
export function textOf(inlines: readonly Inline[], number: (id: FigureId, show: Measure) => string): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'figure') return number(inline.figure, inline.show);
      return textOf(inline.children, number);
    })
    .join('');
}
