/** An element of an office file's XML: its marks by their names without prefixes, and what it holds, unread. */
export interface XmlElement {
  readonly marks: Readonly<Record<string, string>>;
  readonly inner: string;
}

/**
 * All elements of a name that hold none of the same, in their order. Programs write this XML, without comments or entities of
 * their own, and a worker has no DOM to read it with.
 */
export function elementsIn(xml: string, name: string): XmlElement[] {
  const found = new RegExp(
    `<(?:\\w+:)?${name}((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    'g'
  );
  return [...xml.matchAll(found)].map(([, marks = '', inner = '']) => ({ marks: marksIn(marks), inner }));
}

function marksIn(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(?:\w+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name = '', double, single]) => [name, textOf(double ?? single ?? '')])
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities read; `_x000D_` and the like are how office programs write what XML cannot hold. */
export function textOf(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '0', 16))
        : (NAMED[name] ?? whole)
    )
    .replace(/_x00(?:0D|0A|09)_/gi, ' ');
}
