import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;

/**
 * What reader views take out of a page, by the rules of the library that Firefox uses: buttons and fields always; a block
 * with few commas when too much of its text is links, a fifth, or half where its class or id speaks of content. Links to
 * places in the page count less.
 */
const CLEANED = new Set(['div', 'form', 'table', 'ul', 'fieldset']);
const TAKEN = new Set([
  'button',
  'input',
  'select',
  'textarea',
  'aside',
  'footer',
  'script',
  'style',
  'noscript'
]);
const CONTENT = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const COMMAS = /[,\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;
const MANY_COMMAS = 10;
const MOST_LINKED = { plain: 0.2, content: 0.5 };
const HASH_SHARE = 0.3;

const attributeOf = (element: Element, name: string): string =>
  element.attrs.find((each) => each.name === name)?.value ?? '';
const childrenOf = (node: Tree.ParentNode): Element[] =>
  node.childNodes.filter((each) => tree.isElementNode(each));

export function textOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node)) return '';
  if (tree.isElementNode(node) && ['script', 'style', 'noscript'].includes(node.tagName)) return '';
  return node.childNodes.map(textOf).join('');
}

const lengthOf = (node: Tree.Node): number => textOf(node).replace(/\s+/g, ' ').trim().length;

function linked(element: Element): number {
  return childrenOf(element).reduce((sum, child) => {
    if (child.tagName !== 'a') return sum + linked(child);
    return sum + lengthOf(child) * (attributeOf(child, 'href').startsWith('#') ? HASH_SHARE : 1);
  }, 0);
}

function isTaken(element: Element): boolean {
  if (TAKEN.has(element.tagName)) return true;
  if (!CLEANED.has(element.tagName)) return false;
  if ((textOf(element).match(COMMAS) ?? []).length >= MANY_COMMAS) return false;
  const length = lengthOf(element);
  const isContent = ['class', 'id'].some((name) => CONTENT.test(attributeOf(element, name)));
  return length > 0 && linked(element) / length > MOST_LINKED[isContent ? 'content' : 'plain'];
}

export interface ReadStep {
  readonly id: string;
  /** The paragraphs of its own words, as they stand in the page. */
  readonly paragraphs: readonly string[];
  /** What is left of the step. */
  readonly read: string;
}

/** Every step of a story's page, and what a reader view leaves of it. */
export function stepsInReaderView(html: string): ReadStep[] {
  const steps: ReadStep[] = [];
  const visit = (element: Element, isGone: boolean): void => {
    const gone = isGone || isTaken(element);
    const id = attributeOf(element, 'data-step');
    if (element.tagName === 'section' && id)
      steps.push({
        id,
        paragraphs: paragraphsOf(element).map(flat),
        read: gone ? '' : flat(leftOf(element))
      });
    else for (const child of childrenOf(element)) visit(child, gone);
  };
  for (const child of childrenOf(parse(html))) visit(child, false);
  return steps;
}

const flat = (text: string): string => text.replace(/\s+/g, '');

/** A way on or a switch, and none of the story's words. */
const isTool = (element: Element): boolean =>
  attributeOf(element, 'class').includes('explore') ||
  childrenOf(element).some((child) => attributeOf(child, 'role') === 'switch');

/** Paragraphs of prose: not those of charts, notes and foldings. */
function paragraphsOf(element: Element): string[] {
  if (['figure', 'details', 'noscript', 'table'].includes(element.tagName)) return [];
  if (element.tagName === 'p') return isTool(element) ? [] : [textOf(element)];
  return childrenOf(element).flatMap(paragraphsOf);
}

function leftOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || (tree.isElementNode(node) && isTaken(node))) return '';
  return node.childNodes.map(leftOf).join('');
}
