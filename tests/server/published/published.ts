import { csvParseRows } from 'd3-dsv';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toDataFiles } from '../../../src/lib/server/published/data-files';
import { publishedFiles } from '../../../src/lib/server/published/published-files';
import { realGeodata, realSite } from '../../content/real-site';

/** The data that the site publishes, as bytes and as a reader of the files finds them. */
export const library = toLibrary(realSite(), realGeodata);
export const dataFiles = toDataFiles(library);
export const published = publishedFiles(library);

export function bytesOf(path: string): Uint8Array {
  const file = published.find((each) => each.path === path);
  if (!file) throw new RangeError(`no published file ${path}`);
  return file.bytes;
}

/** The mark stays in: whoever drops it does so on purpose. */
export const textOf = (path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytesOf(path));

export const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

export interface ReadTable {
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A CSV as any program reads it that knows the mark and RFC 4180. */
export function readTable(path: string): ReadTable {
  const [header = [], ...lines] = csvParseRows(textOf(path).replace(/^\uFEFF/, ''));
  const rows = lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
  return { header, rows };
}
