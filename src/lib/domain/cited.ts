import type { FigureId, SourceId } from './ids';
import type { Show } from './number-view';
import { inlinesOf, type Block, type Inline } from './prose';
import type { StepFigures } from './scene';
import { numbersBeside } from './step-numbers';

/** What a step cites: a bound number, or a source that its prose links to. */
export type Cited =
  | { readonly kind: 'number'; readonly figure: FigureId; readonly show: Show }
  | { readonly kind: 'link'; readonly source: SourceId; readonly para: number | null };

/** Everything that a step cites, in reading order and as often as it does: prose, then its charts. */
export function citedIn(step: StepFigures & { readonly blocks: readonly Block[] }): Cited[] {
  return [
    ...inlinesOf(step.blocks).flatMap(citedBy),
    ...numbersBeside(step).map(({ id, show }): Cited => ({ kind: 'number', figure: id, show }))
  ];
}

function citedBy(inline: Inline): Cited[] {
  if (inline.kind === 'figure') return [{ kind: 'number', figure: inline.figure, show: inline.show }];
  if (inline.kind === 'source') {
    const { source, para } = inline;
    return [...inline.children.flatMap(citedBy), { kind: 'link', source, para }];
  }
  return 'children' in inline ? inline.children.flatMap(citedBy) : [];
}

/** One note for a figure, however often it is printed; one for each paragraph that is linked to. */
export function noteKey(cited: Cited): string {
  return cited.kind === 'number' ? cited.figure : sourceKey(cited);
}

export function sourceKey({ source, para }: { source: string; para: number | null }): string {
  return `${source}#${para ?? ''}`;
}
