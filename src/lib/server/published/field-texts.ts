import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { editionOf, type Language } from '../../../edition';
import { formatProblems, ProblemLog, type ContentFile } from '../../content/text/problem';
import { suggest } from '../../content/text/suggest';
import { parseYaml, type YamlFile } from '../../content/text/yaml-file';

export const TABLES = [
  'figures',
  'indicators',
  'areas',
  'sources',
  'plans',
  'parts',
  'lines',
  'townships'
] as const;
export type TableName = (typeof TABLES)[number];

/** What a column is called and what stands in it, for readers. */
export interface FieldText {
  readonly title: string;
  readonly description: string;
}

const text = v.pipe(v.string(), v.nonEmpty());
const entries = v.record(text, v.strictObject({ title: text, description: text }));
const schema = v.strictObject({
  figures: entries,
  indicators: entries,
  areas: entries,
  sources: entries,
  plans: entries,
  parts: entries,
  lines: entries,
  townships: entries
} satisfies Record<TableName, typeof entries>);

export type FieldTexts = YamlFile<v.InferOutput<typeof schema>>;

/** The dictionary of all columns. Throws one report of all that is wrong in it. */
export function parseFieldTexts(source: ContentFile): FieldTexts {
  const result = parseYaml(source, schema);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return result.yaml;
}

/** The texts of a table's columns, in their order. Throws where a column has none, or a text has no column. */
export function textsFor(table: TableName, columns: readonly string[], dictionary: FieldTexts): FieldText[] {
  const { file, value, lineOf } = dictionary;
  const log = new ProblemLog();
  const found = new Map(Object.entries(value[table]));
  for (const name of columns) {
    const mend = '补上它的 title 和 description';
    if (!found.has(name)) log.add(file, lineOf([table]), `「${table}」的列「${name}」没有说明`, mend);
  }
  for (const name of found.keys()) {
    if (!columns.includes(name))
      log.add(file, lineOf([table, name]), `「${table}」没有列「${name}」`, suggest(name, columns));
  }
  if (log.problems.length > 0) throw new Error(formatProblems(log.problems));
  return columns.flatMap((name) => found.get(name) ?? []);
}

const FOLDER = 'src/lib/server/published';
/** The Chinese dictionary, or that of the edition. */
const fileOf = (language: Language): string =>
  `${FOLDER}/${language === 'zh' ? 'fields.yml' : `fields.${language}.yml`}`;
let kept: FieldTexts | undefined;

/** The site's own dictionary, read once. */
export function fieldTexts(): FieldTexts {
  const file = fileOf(editionOf(process.env));
  kept ??= parseFieldTexts({ file, text: readFileSync(file, 'utf8') });
  return kept;
}
