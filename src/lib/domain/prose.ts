import type { FigureId, PartRef, SourceId } from './ids';

/** Story text as data: what a Markdown paragraph may hold, numbers bound to figures. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'figure'; readonly figure: FigureId; readonly show: 'value' | 'growth' }
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

/** Every figure that blocks bind, in reading order, each once. */
export function figuresIn(blocks: readonly Block[]): FigureId[] {
  const inlines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.children));
  return [...new Set(inlines.flatMap(figuresOf))];
}

function figuresOf(inline: Inline): FigureId[] {
  if (inline.kind === 'figure') return [inline.figure];
  return 'children' in inline ? inline.children.flatMap(figuresOf) : [];
}

/** The plain text of inlines; `number` says how a bound figure reads. */
export function textOf(
  inlines: readonly Inline[],
  number: (id: FigureId, show: 'value' | 'growth') => string
): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'figure') return number(inline.figure, inline.show);
      return textOf(inline.children, number);
    })
    .join('');
}
