import type { Locator } from '@playwright/test';

/**
 * A step's card as a list of what a reader's browser holds, element by element. Left out, and nothing else, is what cannot be the same in
 * a page that was built and one that an editor looks at: marks between texts (comments), scoped class names, ids that count, what
 * the map is drawn into for readers without scripts (`noscript`), the frame around what is edited, how many digits of a style a browser
 * keeps, and the host: links are told by their path on the site.
 */
export function domOf(step: Locator): Promise<string[]> {
  return step.evaluate((section) => {
    const said: string[] = [];
    const toPath = (href: string): string => {
      if (/^#\//.test(href)) return href.slice(1);
      const { pathname, search, hash } = new URL(href, document.baseURI);
      const own = pathname === location.pathname && !search ? '' : pathname;
      return own + search + hash;
    };
    const nameOf = (value: string): string => value.replace(/\b[sc]\d+(?:-[sc]\d+)*\b/g, '*');
    const valueOf = ({ name, value, ownerElement }: Attr): string => {
      if (name === 'style') return (ownerElement as HTMLElement).style.cssText;
      if (name === 'class') return value.split(/\s+/).filter((each) => !/^svelte-/.test(each)).join(' '); // prettier-ignore
      if (name === 'href' || name === 'src') return toPath(value);
      if (/^url\(#/.test(value)) return nameOf(value);
      return /^(id|for|aria-(labelledby|describedby|controls))$/.test(name) ? nameOf(value) : value;
    };
    const tell = (node: Node, depth: number): void => {
      const indent = ' '.repeat(depth);
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ').trim();
        if (text) said.push(indent + text);
      } else if (node instanceof Element && node.localName !== 'noscript') {
        const attributes = [...node.attributes]
          .filter(({ name }) => name !== 'data-edited')
          .map((each) => [each.name, valueOf(each)] as const)
          .filter(([name, value]) => name !== 'class' || value !== '')
          .map(([name, value]) => ` ${name}="${value}"`);
        said.push(`${indent}<${node.localName}${attributes.sort().join('')}>`);
        node.normalize();
        for (const child of node.childNodes) tell(child, depth + 1);
      }
    };
    tell(section.cloneNode(true), 0);
    return said;
  });
}
