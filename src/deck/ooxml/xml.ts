type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML cannot hold are left out: PowerPoint opens no file that has one. */
// eslint-disable-next-line no-control-regex -- these are the characters
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; `children` are XML already. An attribute that is undefined is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]
  );
  const inner = children.join('');
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
}

/** A part of the package, from its root element. */
export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const OFFICE = 'http://schemas.openxmlformats.org';
export const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
/** What the root of a part with shapes declares. */
export const NAMESPACES = {
  'xmlns:a': `${OFFICE}/drawingml/2006/main`,
  'xmlns:r': RELATIONS,
  'xmlns:p': `${OFFICE}/presentationml/2006/main`
} as const;
