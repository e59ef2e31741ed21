import { say } from './say';
import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { Library } from '../library/library';
import { LINE_END } from './csv';
import { MEDIA_TYPES, sha256, type DataFile } from './data-files';
import { licenceAt } from './licences';
import { toTableSchema } from './table-schema';

/** Frictionless Data Package (version 1) of all data files. Made from content alone: two builds give the same bytes. */
export function toDataPackage(files: readonly DataFile[], library: Library, version: string): object {
  const { city, packageName } = library.site.settings;
  return {
    profile: 'data-package',
    name: packageName,
    ...packageTexts(library),
    version,
    // Content carries days, and they are Chinese ones.
    created: `${lastChange(library)}T00:00:00+08:00`,
    keywords: [city.short, say('行政区划'), say('统计'), say('规划'), ...city.keywords],
    // The LICENSE file names no persons either.
    contributors: [{ title: `The ${packageName} authors`, role: 'publisher' }],
    licenses: [licenceAt('MIT')],
    sources: library.site.sources.map((source) => ({ title: words().citation(source) })),
    resources: files.map(toResource)
  };
}

/** What the data are called, and what they are. */
export function packageTexts({ site }: Pick<Library, 'site'>): { title: string; description: string } {
  const { title, tagline } = site.settings;
  return {
    title: say('{title}的数据', { title }),
    description: say(
      '{title}（{tagline}）用到的数、指标、来源、规划和边界。数和事实的出处逐条写明，引用单个数时请引原出处；边界是示意图形，未经地图审核。',
      { title, tagline }
    )
  };
}

/** The newest day that content or map data carry; never the clock's. */
export function lastChange({ site, geo }: Library): string {
  const stories = site.stories.flatMap(({ date, updated, corrections }) => [
    date,
    updated,
    ...corrections.map((correction) => correction.date)
  ]);
  const days = [...stories, ...geo.manifest.sources.map(({ retrieved }) => retrieved)].sort();
  return days.at(-1) ?? '1970-01-01';
}

function toResource(file: DataFile): object {
  const { name, path, title, description, kind, bytes, licences, geoSources } = file;
  const sources = geoSources.map((source) => ({
    title: words().sentences([m.site_sentence({ text: source.title }), source.origin])
  }));
  return {
    profile: kind === 'csv' ? 'tabular-data-resource' : 'data-resource',
    ...{ name, path, title, description, format: kind, mediatype: MEDIA_TYPES[kind], encoding: 'utf-8' },
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    licenses: licences.map(licenceAt),
    ...(sources.length > 0 ? { sources } : {}),
    ...(kind === 'csv' ? { dialect: DIALECT, schema: toTableSchema(file.table) } : {})
  };
}

const DIALECT = { delimiter: ',', lineTerminator: LINE_END, quoteChar: '"', doubleQuote: true, header: true };
