import type { ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import type { YamlFile } from '../text/yaml-file';
import type { YamlPath } from '../text/yaml-path';
import { strayChineseIn } from './english-rules';
import { say } from '../../words/say';

/** The fields that an entry must have, by its id. A bare name has none. */
export type Wanted = ReadonlyMap<string, readonly string[]>;

/** Entries that are names, without fields. */
export const bare = (names: readonly string[]): Wanted => new Map(names.map((name) => [name, []]));

/** The fields that are written in Chinese, of those that may be. */
export function fieldsWritten<T extends object>(item: T, fields: readonly (keyof T & string)[]): string[] {
  return fields.filter((field) => item[field] !== undefined && item[field] !== null && item[field] !== '');
}

/** Everything that the Chinese list has is there, field by field, and nothing else. */
export function checkEntries(
  yaml: YamlFile<unknown>,
  path: YamlPath,
  kind: string,
  wanted: Wanted,
  log: ProblemLog
): void {
  const given = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    yaml.value
  );
  const entries = (given ?? {}) as Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  const tell = (key: string, what: string, mend: string): void =>
    log.add(yaml.file, yaml.lineOf([...path, key]), what, mend);
  for (const [key, fields] of wanted) {
    const entry = entries[key];
    if (entry === undefined) tell(key, say`没有译${kind}「${key}」`, say`照中文的那一条补上`);
    else if (typeof entry !== 'string') {
      const lacking = fields.filter((field) => entry[field] === undefined);
      const more = Object.keys(entry).filter(
        (field) => entry[field] !== undefined && !fields.includes(field)
      );
      if (lacking.length > 0) tell(key, say`${kind}「${key}」没有译 ${lacking}`, say`补上`);
      if (more.length > 0) tell(key, say`${kind}「${key}」在中文里没有 ${more}`, say`删去，或先写进中文`);
    }
  }
  for (const key of Object.keys(entries))
    if (!wanted.has(key)) tell(key, say`中文里没有${kind}「${key}」`, suggest(key, wanted.keys()));
}

/** No text of an edition holds Chinese but in 「」. */
export function checkTexts(yaml: YamlFile<unknown>, log: ProblemLog): void {
  const walk = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'string')
      for (const { what, mend } of strayChineseIn(value)) log.add(yaml.file, yaml.lineOf(path), what, mend);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value))
        walk(each, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(yaml.value, []);
}
