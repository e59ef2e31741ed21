import { stringify } from 'yaml';

/** What stands in our YAML files. */
export type YamlValue =
  string | number | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** On one line, as the files have it: `[a, b]`, `{ a: 1 }`. */
export function inline(value: YamlValue): string {
  if (isList(value)) return `[${value.map(inline).join(', ')}]`;
  if (isMapping(value)) {
    const pairs = Object.entries(value).map(([key, each]) => `${inline(key)}: ${inline(each)}`);
    return pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}';
  }
  if (typeof value === 'string' && /[\r\n]/.test(value)) return JSON.stringify(value);
  // As an entry of a list: there a comma and a bracket ask for quotation marks.
  return stringify([value], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false })
    .trim()
    .slice(1, -1)
    .trim();
}

/** Lines of a mapping below one another; lists of words stay on one line. */
export function blockLines(value: YamlValue): string[] {
  if (!isMapping(value)) return [inline(value)];
  return Object.entries(value).flatMap(([key, each]) => {
    if (isMapping(each)) return [`${inline(key)}:`, ...indented(blockLines(each))];
    if (isList(each) && each.some(isMapping))
      return [`${inline(key)}:`, ...each.flatMap((item) => indented(asItem(blockLines(item))))];
    return [`${inline(key)}: ${inline(each)}`];
  });
}

/** More characters than are read on one line. */
const LONG = 120;

/** Whether a new key's value has lines of its own: what holds rows, and what is too long for one line. */
export function hasLines(value: YamlValue): boolean {
  if (isList(value)) return value.every(isWord) && inline(value).length > LONG;
  if (!isMapping(value)) return false;
  const parts = Object.values(value);
  const isOfWordLists = parts.every((each) => isWord(each) || (isList(each) && each.every(isWord)));
  return (
    parts.some((each) => isMapping(each) || isRows(each)) || (isOfWordLists && inline(value).length > LONG)
  );
}

const isWord = (value: YamlValue): boolean => typeof value !== 'object' || value === null;
const isOfWords = (value: YamlValue): boolean => isMapping(value) && !Object.values(value).some(isMapping);
const isRows = (value: YamlValue): boolean => isList(value) && value.length > 0 && value.every(isOfWords);

/** Lines of a key and its value; several mappings of words in it are read as rows: `left: { indicator: a, period: b }`. */
export function entryLines(key: string, value: YamlValue): string[] {
  if (isList(value)) return [`${inline(key)}:`, ...indented(value.map((each) => `- ${inline(each)}`))];
  const isOfRows = (all: readonly YamlValue[]): boolean =>
    all.filter(isOfWords).length > 1 || all.some(isRows);
  if (!isMapping(value) || !isOfRows(Object.values(value))) return blockLines({ [key]: value });
  const own = Object.entries(value).flatMap(([name, each]) => {
    if (isRows(each)) return entryLines(name, each);
    return isOfWords(each) ? [`${inline(name)}: ${inline(each)}`] : blockLines({ [name]: each });
  });
  return [`${inline(key)}:`, ...indented(own)];
}

/** Lines as an entry of a list: a dash before the first, the others below it. */
export const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
export const isMapping = (value: YamlValue): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && value !== null && !isList(value);
