import { ORIGINAL } from '../lib/ui/page-marks';

interface Stand {
  readonly font: Element;
  /** What the text said when the translator took it out. */
  readonly words: string;
}

/**
 * A translator in the browser takes a text out of the page and puts a `<font>` of its own there; what scripts write into
 * that text afterwards nobody sees: new colours under old words. Here the text goes back, empty, beside its `<font>`:
 * a change of it shows, the translator takes it up like any new text, and where it is taken away so is its translation.
 */
export class Translations {
  readonly #stands = new Map<Node, Stand>();
  readonly #observer: MutationObserver;

  constructor(root: Node) {
    this.#observer = new MutationObserver((records) => this.#follow(records));
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Gives the page its own words again, for whoever must find it as it was made. */
  takeBack(): void {
    this.#follow(this.#observer.takeRecords());
    for (const text of [...this.#stands.keys()]) this.#say(text);
    this.#observer.takeRecords();
  }

  #follow(records: readonly MutationRecord[]): void {
    const changed = new Set<Node>();
    for (const record of records) {
      if (record.type === 'characterData') changed.add(record.target);
      for (const node of record.removedNodes) {
        if (isFont(node)) this.#exchange(node, record);
        else this.#meet(node, record);
      }
    }
    for (const [text, { font }] of [...this.#stands]) {
      if (changed.has(text) || !text.isConnected) this.#drop(text);
      else if (!font.isConnected) this.#say(text);
    }
    // Our own changes are no news.
    this.#observer.takeRecords();
  }

  /** A text that left its place to a translation. */
  #meet(text: Node, { addedNodes, previousSibling, nextSibling }: MutationRecord): void {
    const words = text.nodeValue?.trim() ? text.nodeValue : null;
    if (text.nodeType !== 3 || words === null || text.isConnected) return;
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
    if (!font?.isConnected) return;
    text.nodeValue = '';
    font.after(text);
    this.#stands.set(text, { font, words });
  }

  /** Another language was chosen: one translation in the place of another. */
  #exchange(old: Element, { addedNodes }: MutationRecord): void {
    const font = [...addedNodes].find(isFont);
    for (const [text, stand] of this.#stands)
      if (font && stand.font === old) this.#stands.set(text, { ...stand, font });
  }

  #drop(text: Node): void {
    this.#stands.get(text)?.font.remove();
    this.#stands.delete(text);
  }

  #say(text: Node): void {
    text.nodeValue = this.#stands.get(text)?.words ?? text.nodeValue;
    this.#drop(text);
  }
}

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName.toLowerCase() === 'font';

/** Watches a page from the moment it is read: a translator does not begin earlier. */
export function followTranslator(page: Document): void {
  page.addEventListener('DOMContentLoaded', () => {
    const translations = new Translations(page.body);
    page.addEventListener(ORIGINAL, () => translations.takeBack());
  });
}
