import { strFromU8, unzipSync } from 'fflate';

/** An element as it is written: its name, its attributes, what is inside. */
export interface Found {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

export interface Parts {
  readonly names: readonly string[];
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
  /** Of a part: relation id → the full name of what it refers to. */
  readonly relations: (name: string) => ReadonlyMap<string, string>;
}

export function openPptx(file: Uint8Array): Parts {
  const files = unzipSync(file);
  const bytes = (name: string): Uint8Array => {
    const found = files[name];
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };
  const text = (name: string): string => strFromU8(bytes(name));
  const relations = (name: string): ReadonlyMap<string, string> => {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const own = `${folder}_rels/${name.slice(folder.length)}.rels`;
    if (!(own in files)) return new Map();
    const found = elements(text(own), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      new URL(attributes['Target'] ?? '', `file:///${folder}`).pathname.slice(1)
    ]);
    return new Map(found as [string, string][]);
  };
  return { names: Object.keys(files), bytes, text, relations };
}

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Elements of a name that do not lie in one another, in their order. */
export function elements(xml: string, name: string): Found[] {
  const pattern = new RegExp(`<${name}((?: [^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, said = '', inside = '']) => ({
    attributes: Object.fromEntries(
      [...said.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)])
    ),
    inside
  }));
}

/** The words of a piece of a part, a line for each paragraph. */
export function wordsIn(xml: string): string {
  const lines = elements(xml, 'a:p').map(({ inside }) =>
    elements(inside, 'a:t')
      .map((each) => unescape(each.inside))
      .join('')
  );
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/** The first tag that closes another than the one that is open, or is never closed; null where XML is in order. */
export function brokenAt(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, closes, name = '', empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closes && open.pop() !== name) return tag;
    if (!closes && !empty) open.push(name);
  }
  return open.pop() ?? /[<&](?![\w/?#!])/.exec(xml)?.[0] ?? null;
}
