import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser builds it: with scripts, what stands in `<noscript>` is text that nobody sees. */
export function parsePage(html: string, { scripts }: { readonly scripts: boolean }): Node {
  return parse(html, { scriptingEnabled: scripts });
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Elements below a node in document order for which `isWanted` holds. */
export function elements(node: Node, isWanted: (element: Element) => boolean): Element[] {
  return childrenOf(node).flatMap((child) => {
    const own = tree.isElementNode(child) && isWanted(child) ? [child] : [];
    return [...own, ...elements(child, isWanted)];
  });
}

/** All text below a node; `isLeftOut` drops elements, `<noscript>` read with scripts on is never text. */
export function textIn(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && (isLeftOut(node) || node.tagName === 'noscript')) return '';
  return childrenOf(node)
    .map((child) => textIn(child, isLeftOut))
    .join('');
}

/** The element that follows at once, as a note's mark follows its number. */
export function nextElement(element: Element): Element | undefined {
  const siblings = childrenOf(element.parentNode ?? element).filter(tree.isElementNode);
  return siblings[siblings.indexOf(element) + 1];
}
