const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML has no way of writing them.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands between tags, or in a value between double quotes. */
export function xmlText(text: string): string {
  return text.replace(CONTROL, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** `<name a="…">text</name>`; without a text `<name a="…"/>`. `inner` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inner: readonly string[] = []
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `<${name}${written.join('')}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${name}>`;
}

export const textElement = (name: string, text: string): string => element(name, {}, [xmlText(text)]);

/** A whole file. */
export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
