import { inlinesOf, type Block, type Inline } from '../../domain/prose';

/** What blocks link to, as an editor writes it, each once: how often a sentence needs a link is its language's affair. */
export function linksOf(blocks: readonly Block[]): string[] {
  const linked = (inline: Inline): string[] => [
    ...targetOf(inline),
    ...('children' in inline ? inline.children.flatMap(linked) : [])
  ];
  return [...new Set(inlinesOf(blocks).flatMap(linked))];
}

function targetOf(inline: Inline): string[] {
  switch (inline.kind) {
    case 'part':
      return [`part:${inline.part}`];
    case 'link':
      return [inline.href];
    case 'source':
      return [`source:${inline.source}${inline.para === null ? '' : `#${inline.para}`}`];
    default:
      return [];
  }
}
