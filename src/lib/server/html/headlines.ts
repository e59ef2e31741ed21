import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What the headline face is for: headings, and whatever else a component marks because its style names `--serif`. */
const HEADING = /^h[1-4]$/;
const MARK = 'data-headline';

/** All that a page's HTML sets in the headline face, one piece after the other. Scripts and styles are no headlines. */
export function headlinesIn(html: string): string {
  return headlinesOf(parse(html));
}

function headlinesOf(node: Node): string {
  if (isHeadline(node)) return textOf(node) + laterIn(node);
  return childrenOf(node).map(headlinesOf).join('');
}

function isHeadline(node: Node): boolean {
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  return HEADING.test(node.tagName) || node.attrs.some(({ name }) => name === MARK);
}

/** The value of the mark: characters that scripts will print there, such as the digits of a running date. */
function laterIn(node: Node): string {
  if (!defaultTreeAdapter.isElementNode(node)) return '';
  return node.attrs.find(({ name }) => name === MARK)?.value ?? '';
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return childrenOf(node).map(textOf).join('');
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
