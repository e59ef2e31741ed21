import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import type { Asked, ExhibitForm } from '../../exhibits/read-forms';

/** A word of an exhibit that is chosen. */
export interface Leaf {
  readonly path: YamlPath;
  readonly asks: Asked;
  readonly isOptional: boolean;
}

/** The words that are chosen, in the order in which they are written. */
export function leavesOf(form: ExhibitForm, value: YamlValue, path: YamlPath = []): Leaf[] {
  switch (form.kind) {
    case 'word':
      return [{ path, asks: form.asks, isOptional: form.isOptional }];
    case 'mapping':
      return Object.entries(form.entries).flatMap(([key, each]) =>
        leavesOf(each, valueAt(value, [key]) ?? {}, [...path, key])
      );
    case 'list': {
      const items = Array.isArray(value) ? (value as readonly YamlValue[]) : [{}];
      return items.flatMap((item, at) => leavesOf(form.item, item, [...path, at]));
    }
    default:
      return form satisfies never;
  }
}

export function valueAt(value: YamlValue, path: YamlPath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>((at, key) => {
    if (Array.isArray(at)) return (at as readonly YamlValue[])[Number(key)];
    return at !== undefined && isMapping(at) ? at[key] : undefined;
  }, value);
}

/** The same with another word at a path; undefined: with none. */
export function withAt(
  value: YamlValue | undefined,
  [key, ...rest]: YamlPath,
  put: YamlValue | undefined
): YamlValue {
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly YamlValue[])] : [];
    list[key] = rest.length > 0 ? withAt(list[key], rest, put) : (put ?? null);
    return list;
  }
  const own = value !== undefined && isMapping(value) ? value : {};
  const next = rest.length > 0 ? withAt(own[key!], rest, put) : put;
  return Object.fromEntries(
    Object.entries({ ...own, [key!]: next }).filter(([, each]) => each !== undefined)
  ) as YamlValue;
}

/** Words, whatever YAML took them for: `2021` is a period. */
export function inWords(value: YamlValue): YamlValue {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return (value as readonly YamlValue[]).map(inWords);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inWords(each)]));
}

/** The words that stand at the paths of leaves, lists one by one. */
export const wordsAt = (value: YamlValue, leaves: readonly Leaf[]): string[] =>
  leaves.flatMap(({ path }) => listAt(value, path));

/** A word, or the words of a list; none where nothing stands. */
export function listAt(value: YamlValue, path: YamlPath): string[] {
  const found = valueAt(value, path);
  if (Array.isArray(found)) return (found as readonly YamlValue[]).map(String);
  return found === undefined || found === null || isMapping(found) ? [] : [String(found)];
}
