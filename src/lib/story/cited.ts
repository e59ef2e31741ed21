import type { FigureId, SourceId } from '../domain/ids';
import type { Measure } from '../domain/measure';
import { inlinesOf, type Inline } from '../domain/prose';
import { numbersOf } from '../exhibits';
import type { Step } from './story';

/** What a step cites: a bound number, or a source that its prose links to. */
export type Cited =
  | { readonly kind: 'number'; readonly figure: FigureId; readonly show: Measure }
  | { readonly kind: 'link'; readonly source: SourceId; readonly para: number | null };

/** Everything that a step cites, in reading order and as often as it does: prose, then its exhibits. */
export function citedIn({ blocks, exhibits }: Pick<Step, 'blocks' | 'exhibits'>): Cited[] {
  return [
    ...inlinesOf(blocks).flatMap(citedBy),
    ...exhibits.flatMap(numbersOf).map(({ id, show }): Cited => ({ kind: 'number', figure: id, show }))
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
