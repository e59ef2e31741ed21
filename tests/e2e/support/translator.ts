import type { Page } from '@playwright/test';

/** What the translator of these tests puts before every text. */
const MARK = '译：';

/**
 * Translates a page as browsers do: every text gives its place to `<font><font>…</font></font>`, and so does every text
 * that comes or changes afterwards.
 */
export function translate(page: Page): Promise<void> {
  return page.evaluate((mark) => {
    const isWords = (node: Node): node is Text =>
      node.nodeType === 3 &&
      Boolean(node.nodeValue?.trim()) &&
      node.isConnected &&
      !node.parentElement?.closest('script, style, noscript, font, svg');
    const put = (text: Node): void => {
      if (!isWords(text)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = mark + text.nodeValue;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const putAll = (root: Node): void => {
      if (root.nodeType === 3) return put(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) put(text);
    };
    putAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') put(target);
        for (const node of addedNodes) putAll(node);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, MARK);
}

/** All that a part of a page says, text by text, without what a translator put before it. */
export async function wordsOf(page: Page, part = 'body'): Promise<{ words: string[]; translated: number }> {
  const texts = await page.locator(part).evaluate((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue } = walker.currentNode;
      if (!nodeValue?.trim() || parent?.closest('script, style, noscript, svg')) continue;
      found.push(nodeValue.trim());
    }
    return found;
  });
  const words = texts.map((text) => text.replaceAll(MARK, '').trim());
  return { words, translated: texts.filter((text) => text.startsWith(MARK)).length };
}
