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

/** Lines of a key and its mapping; several mappings of words in it are read as rows: `left: { indicator: a, period: b }`. */
export function entryLines(key: string, value: YamlValue): string[] {
  const isOfWords = (each: YamlValue): boolean => isMapping(each) && !Object.values(each).some(isMapping);
  if (!isMapping(value) || Object.values(value).filter(isOfWords).length < 2)
    return blockLines({ [key]: value });
  const own = Object.entries(value).flatMap(([name, each]) =>
    isOfWords(each) ? [`${inline(name)}: ${inline(each)}`] : blockLines({ [name]: each })
  );
  return [`${inline(key)}:`, ...indented(own)];
}

/** Lines as an entry of a list: a dash before the first, the others below it. */
export const asItem = (lines: readonly string[]): string[] =>
  lines.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
export const isMapping = (value: YamlValue): value is { readonly [key: string]: YamlValue } =>
  typeof value === 'object' && value !== null && !isList(value);
