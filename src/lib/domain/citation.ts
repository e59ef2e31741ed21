/** Something of the site as others refer to it. */
export interface Cited {
  readonly kind: 'page' | 'dataset';
  readonly title: string;
  /** Who answers for it, and where it stands: the site. */
  readonly site: string;
  /** The published version that is cited, and how a reader is told; null where none holds it. */
  readonly version: { readonly id: string; readonly said: string } | null;
  /** ISO day on which it was last changed; null where none is known. */
  readonly updated: string | null;
  /** ISO day on which the reader looked at it. */
  readonly accessed: string;
  /** Whole; null where it is no address that others can open, as in one file. */
  readonly address: string | null;
  /** Where it stands on the site, from its root. */
  readonly path: string;
  /** What a key is made of where several things stand at one path, as numbers do; null where the path says enough. */
  readonly key: string | null;
  /** Who published a number first, in words. */
  readonly origin: string | null;
}

/** GB/T 7714-2015, electronic resources: `Author. Title: version[EB/OL]. (updated)[accessed]. address.` */
export function toGbt7714({ kind, title, site, version, updated, accessed, address }: Cited): string {
  const days = `${updated ? `(${updated})` : ''}[${accessed}]`;
  const mark = kind === 'dataset' ? 'DS' : 'EB';
  const whole = version ? `${title}: ${version.said}` : title;
  return [`${site}. ${whole}[${mark}/OL]. ${days}.`, ...(address ? [`${address}.`] : [])].join(' ');
}

const lettersOf = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** Letters and digits, as every program takes them: `stories-yuhang-2026`. */
export function citeKey({
  path,
  key,
  updated,
  accessed
}: Pick<Cited, 'path' | 'key' | 'updated' | 'accessed'>): string {
  return `${lettersOf(key ?? path) || 'home'}-${(updated ?? accessed).slice(0, 4)}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const toTex = (text: string): string =>
  oneLine(text).replace(/[\\~^]|[{}%$&#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** BibTeX; `misc`, since its older styles know no data sets. The site stands in braces: it is no person with a first name. */
export function toBibtex(cited: Cited): string {
  const { title, site, version, updated, accessed, address, origin } = cited;
  const fields = [
    ['author', `{${toTex(site)}}`],
    ['title', `{${toTex(title)}}`],
    ['year', updated?.slice(0, 4)],
    ['date', updated],
    ['version', version?.id],
    ['url', address],
    ['urldate', address && accessed],
    ['note', origin && toTex(origin)]
  ].flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@misc{${citeKey(cited)},\n${fields.join(',\n')}\n}\n`;
}

const toRisDay = (day: string): string => `${day.replaceAll('-', '/')}/`;

/** RIS, a tag a line, lines ended as its definition asks. */
export function toRis({ kind, title, site, version, updated, accessed, address, origin }: Cited): string {
  const lines = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['TI', title],
    ['AU', site],
    ['PB', site],
    ['PY', updated?.slice(0, 4)],
    ['DA', updated && toRisDay(updated)],
    ['ET', version?.id],
    ['Y2', toRisDay(accessed)],
    ['UR', address],
    ['N1', origin]
  ].flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
