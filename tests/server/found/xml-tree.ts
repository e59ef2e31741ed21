export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN = /<\?xml [^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.replace(ENTITY, '').includes('&')) throw new SyntaxError(`a bare & in ${JSON.stringify(text)}`);
  return text.replace(/&(\w+);/g, (whole, name: string) => SIGNS[name] ?? whole);
}

const attributesOf = (text: string): Record<string, string> => {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    decoded(value)
  ]);
  const read = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(read).length < pairs.length) throw new SyntaxError(`an attribute twice in ${text}`);
  return read;
};

/** The root of the subset of XML that the site writes. Throws where it is not well-formed. */
export function parseXml(text: string): XmlElement {
  if (!text.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) throw new SyntaxError('no declaration');
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (const [whole, close, name = '', attributes = '', empty, said, stray] of text.matchAll(TOKEN)) {
    const inner = open.at(-1) ?? top;
    if (stray) throw new SyntaxError(`a bare < before ${JSON.stringify(inner.text)}`);
    if (said !== undefined) inner.text += decoded(said);
    else if (whole.startsWith('<?')) continue;
    else if (close) {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> ends what it did not begin`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inner.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root, ...others] = top.children;
  if (open.length !== 1 || !root || others.length > 0 || top.text.trim())
    throw new SyntaxError('not one root');
  return root;
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** Throws where there is not exactly one. */
export function onlyChild(element: XmlElement, name: string): XmlElement {
  const [only, ...others] = childrenOf(element, name);
  if (!only || others.length > 0) throw new RangeError(`${element.name} has ${others.length + 1} ${name}`);
  return only;
}
