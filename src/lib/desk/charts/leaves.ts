import type { YamlPath } from '../../edit/yaml-text';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import type { ExhibitForm, WordForm } from '../../exhibits/read-forms';

/** A word of an exhibit that is chosen. */
export interface Leaf extends WordForm {
  readonly path: YamlPath;
  /** Under a name that the editor gives it. */
  readonly isNamed: boolean;
}

/** The words that are chosen, in the order in which they are written. */
export function leavesOf(form: ExhibitForm, value: YamlValue, path: YamlPath = []): Leaf[] {
  switch (form.kind) {
    case 'word':
      return [{ ...form, path, isNamed: false }];
    case 'mapping':
      return Object.entries(form.entries).flatMap(([key, each]) =>
        leavesOf(each, valueAt(value, [key]) ?? {}, [...path, key])
      );
    case 'list': {
      const items = Array.isArray(value) ? (value as readonly YamlValue[]) : form.isOptional ? [] : [{}];
      return items.flatMap((item, at) => leavesOf(form.item, item, [...path, at]));
    }
    case 'named':
      return Object.keys(isMapping(value) ? value : {}).flatMap((name) =>
        leavesOf(form.item, '', [...path, name]).map((leaf) => ({ ...leaf, isNamed: true }))
      );
    default:
      return form satisfies never;
  }
}

/** Where something of a chart is seen: its words, its lists, their entries, and the whole. */
export function placesIn(form: ExhibitForm, value: YamlValue, path: YamlPath = []): YamlPath[] {
  const own = valueAt(value, path);
  const inner = (key: string | number, each: ExhibitForm): YamlPath[] =>
    placesIn(each, value, [...path, key]);
  switch (form.kind) {
    case 'word':
      return [path];
    case 'mapping':
      return [path, ...Object.entries(form.entries).flatMap(([key, each]) => inner(key, each))];
    case 'list':
      return [path, ...(Array.isArray(own) ? own : []).flatMap((_, at) => inner(at, form.item))];
    case 'named':
      return [
        path,
        ...Object.keys(isMapping(own ?? null) ? own! : {}).flatMap((name) => inner(name, form.item))
      ];
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

/** The same with another word at a path; undefined: with none. A new key stands where the form has it. */
export function withAt(
  value: YamlValue | undefined,
  path: YamlPath,
  put: YamlValue | undefined,
  form?: ExhibitForm
): YamlValue {
  const [key, ...rest] = path;
  if (key === undefined) return put ?? null;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly YamlValue[])] : [];
    list[key] = withAt(list[key], rest, put, form?.kind === 'list' ? form.item : undefined);
    return list;
  }
  const own = value !== undefined && isMapping(value) ? value : {};
  const inner = form?.kind === 'mapping' ? form.entries[key] : undefined;
  const next = rest.length > 0 ? withAt(own[key], rest, put, inner) : put;
  const order = form?.kind === 'mapping' ? Object.keys(form.entries) : [];
  return Object.fromEntries(
    placed(Object.entries(own), [key, next], order).filter(([, each]) => each !== undefined)
  ) as YamlValue;
}

type Entry = readonly [string, YamlValue | undefined];

function placed(own: readonly Entry[], put: Entry, order: readonly string[]): readonly Entry[] {
  const [key] = put;
  if (own.some(([name]) => name === key)) return own.map((each) => (each[0] === key ? put : each));
  const before = order.slice(0, order.indexOf(key));
  const above = own.findLastIndex(([name]) => before.includes(name));
  return order.includes(key) ? own.toSpliced(above + 1, 0, put) : [...own, put];
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
