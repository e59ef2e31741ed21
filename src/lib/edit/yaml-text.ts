import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq
} from 'yaml';
import { absent, done, eolOf, refuse, type Outcome, type Patch } from './splice';
import { asItem, blockLines, entryLines, hasLines, inline, isMapping, type YamlValue } from './yaml-write';

export type YamlPath = readonly (string | number)[];

/** YAML that is a file, or stands in one from `start` to `end`. */
export interface YamlStretch {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Another value where one stands, or a new key below the one that is named, else at the end of its mapping; comments and other
 * lines stay.
 */
export function patchesOfValue(
  where: YamlStretch,
  path: YamlPath,
  value: YamlValue,
  after?: string
): Outcome<Patch[]> {
  const yaml = toDocument(where);
  const node = yaml.getIn(path, true) as Node | undefined;
  if (node === undefined || isEmpty(node)) return patchesOfKey(where, yaml, path, value, after);
  const lines = isBlock(node) ? inPlaceOf(where, node, value) : like(node, value);
  if (!node.range || lines === null)
    return refuse({ kind: 'by-hand', name: path.join('.'), file: where.file });
  const [start, end] = node.range;
  return done(
    shifted(where, { start, end: isCollection(node) ? endOf(sourceOf(where), node) : end, put: lines })
  );
}

/** A mapping or list in lines, written anew in lines; null where that would lose a comment, or it is of another kind. */
function inPlaceOf(where: YamlStretch, node: Node, value: YamlValue): string | null {
  const source = sourceOf(where);
  if (!node.range || !isCollection(node)) return null;
  const written = source.slice(node.range[0], endOf(source, node));
  if (/(^|\s)#/.test(written) || !(isMapping(value) || (isSeq(node) && Array.isArray(value)))) return null;
  const items = value as readonly YamlValue[];
  const lines = isSeq(node)
    ? items.flatMap((item) => asItem(isMapping(item) ? blockLines(item) : [inline(item)]))
    : blockLines(value);
  return lines.join(eolOf(where.text) + ' '.repeat(columnOf(where, node.range[0])));
}

/** A new entry at the end of a list, in the form of those before it; a list that is not there begins with it. */
export function patchesOfEntry(where: YamlStretch, path: YamlPath, entry: YamlValue): Outcome<Patch[]> {
  const yaml = toDocument(where);
  const list = yaml.getIn(path, true) as Node | undefined;
  if (list === undefined) return patchesOfKey(where, yaml, path, [entry]);
  if (!isSeq(list) || !list.range) return absent(where.file, 'place', path.join('.'));
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow) return done(shifted(where, intoFlow(list.range, last, inline(entry))));
  const lines = asItem(last && isMap(last) && !last.flow ? blockLines(entry) : [inline(entry)]);
  return done(shifted(where, below(where, list, columnOf(where, list.range[0]), lines)));
}

/** A key of a mapping taken out with its lines. */
export function patchesOfNoKey(where: YamlStretch, path: YamlPath): Outcome<Patch[]> {
  const parent = toDocument(where).getIn(path.slice(0, -1), true);
  const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair) return absent(where.file, 'place', path.join('.'));
  const source = sourceOf(where);
  const cut = parent.flow ? outOfFlow(source, parent, pair) : undefined;
  if (cut) return done(shifted(where, cut));
  const at = (pair.key as Node).range?.[0] ?? 0;
  const start = lineStart(source, at);
  // An entry's first key carries its dash.
  if (parent.flow || parent.items.length < 2 || source.slice(start, at).trim() !== '')
    return refuse({ kind: 'by-hand', name: path.join('.'), file: where.file });
  return done(shifted(where, withoutLines(source, start, endOf(source, pair))));
}

/** Lines taken out from `start` to that of `last`. Below the last of all there is no line end of their own: the one above goes. */
function withoutLines(source: string, start: number, last: number): Patch {
  const end = source.indexOf('\n', last) + 1;
  return end > 0
    ? { start, end, put: '' }
    : { start: source.slice(0, start).replace(/\r?\n$/, '').length, end: source.length, put: '' };
}

/** Another key before the same value, where no other entry has it. */
export function patchesOfKeyName(where: YamlStretch, path: YamlPath, key: string): Outcome<Patch[]> {
  const parent = toDocument(where).getIn(path.slice(0, -1), true);
  const named = (name: unknown): Pair | undefined =>
    isMap(parent) ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === name) : undefined;
  const found = named(path.at(-1))?.key as Node | undefined;
  if (!found?.range) return absent(where.file, 'place', path.join('.'));
  if (named(key)) return refuse({ kind: 'by-hand', name: key, file: where.file });
  const [start, end] = found.range;
  return done(shifted(where, { start, end, put: like(found, key) }));
}

/** An entry of a list taken out, with its lines where it has its own; the last one that is left, by hand. */
export function patchesOfNoEntry(where: YamlStretch, path: YamlPath): Outcome<Patch[]> {
  const list = toDocument(where).getIn(path.slice(0, -1), true);
  const at = path.at(-1);
  const entry = isSeq(list) && typeof at === 'number' ? (list.items[at] as Node | undefined) : undefined;
  if (!isSeq(list) || !entry?.range) return absent(where.file, 'entry', path.join('.'));
  const source = sourceOf(where);
  const cut = list.flow ? outOfFlow(source, list, entry) : undefined;
  if (cut) return done(shifted(where, cut));
  if (list.flow || list.items.length < 2)
    return refuse({ kind: 'by-hand', name: path.join('.'), file: where.file });
  const start = lineStart(source, entry.range[0]);
  return done(shifted(where, withoutLines(source, start, endOf(source, entry))));
}

/** An entry, or a key with its value, to another place among its own; what stands between them stays where it is. */
export function patchesOfMovedEntry(where: YamlStretch, path: YamlPath, to: number): Outcome<Patch[]> {
  const parent = toDocument(where).getIn(path.slice(0, -1), true);
  const items = isCollection(parent) ? (parent.items as readonly (Node | Pair)[]) : [];
  const from = isMap(parent) ? indexOfKey(parent, path.at(-1)) : Number(path.at(-1));
  if (!items[from] || !items[to]) return absent(where.file, 'entry', path.join('.'));
  const source = sourceOf(where);
  const stretches = items.map((item) => ({ start: startOf(item), end: endOf(source, item) }));
  const texts = stretches.map(({ start, end }) => source.slice(start, end));
  const between = source.slice(stretches[0]?.start, stretches.at(-1)?.end);
  // A remark would be left behind by what it is of.
  if (/(^|\s)#/.test(between)) return refuse({ kind: 'by-hand', name: path.join('.'), file: where.file });
  const moved = texts.toSpliced(from, 1).toSpliced(to, 0, texts[from]!);
  return done(
    stretches.flatMap((stretch, at) =>
      moved[at] === texts[at] ? [] : shifted(where, { ...stretch, put: moved[at]! })
    )
  );
}

const indexOfKey = ({ items }: YAMLMap, name: unknown): number =>
  items.findIndex(({ key }) => isScalar(key) && key.value === name);

const startOf = (item: Node | Pair): number => (('key' in item ? item.key : item) as Node).range?.[0] ?? 0;

function patchesOfKey(
  where: YamlStretch,
  yaml: Document,
  path: YamlPath,
  value: YamlValue,
  after?: string
): Outcome<Patch[]> {
  const parent =
    path.length === 1 ? yaml.contents : (yaml.getIn(path.slice(0, -1), true) as Node | undefined);
  const key = path.at(-1);
  if (!isMap(parent) || !parent.range || typeof key !== 'string')
    return absent(where.file, 'place', path.join('.'));
  const line = `${inline(key)}: ${inline(value)}`;
  const given = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  if (given) {
    const end = sourceOf(where).indexOf(':', (given.key as Node).range?.[1]) + 1;
    return done(shifted(where, { start: end, end, put: ` ${inline(value)}` }));
  }
  const above = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === after);
  if (parent.flow) return done(shifted(where, intoFlow(parent.range, above ?? parent.items.at(-1), line)));
  const lines = standsInLines(parent, value) ? entryLines(key, value) : [line];
  return done(shifted(where, below(where, above ?? parent, columnOf(where, parent.range[0]), lines)));
}

/** A mapping whose neighbour has lines of its own has them too. */
function standsInLines(parent: YAMLMap, value: YamlValue): boolean {
  const last = parent.items.at(-1)?.value;
  return hasLines(value) || (isMapping(value) && isMap(last) && !last.flow);
}

function below(where: YamlStretch, above: Node | Pair, column: number, lines: readonly string[]): Patch {
  const source = sourceOf(where);
  const last = endOf(source, above);
  const end = last + (/^[^\r\n]*/.exec(source.slice(last))?.[0].length ?? 0);
  const put = lines.map((line) => eolOf(where.text) + ' '.repeat(column) + line).join('');
  return { start: end, end, put };
}

/** An item with the comma that parts it from its neighbour; undefined where it is the only one, or a remark stands between them. */
function outOfFlow(source: string, list: YAMLMap | YAMLSeq, item: Node | Pair): Patch | undefined {
  const items = list.items as readonly (Node | Pair)[];
  const at = items.indexOf(item);
  const [before, next] = [items[at - 1], items[at + 1]];
  if (!before && !next) return undefined;
  const [start, end] = before
    ? [endOf(source, before), endOf(source, item)]
    : [startOf(item), next ? startOf(next) : 0];
  return source.slice(start, end).includes('#') ? undefined : { start, end, put: '' };
}

function intoFlow([start]: readonly number[], last: Node | Pair | undefined, put: string): Patch {
  const end = last ? endOf('', last) : (start ?? 0) + 1;
  return { start: end, end, put: last ? `, ${put}` : put };
}

/** Where what is written of a node ends: a block's own range runs on over the lines below it. */
function endOf(source: string, node: Node | Pair): number {
  if ('key' in node)
    return isNode(node.value) && !isEmpty(node.value) ? endOf(source, node.value) : afterKey(source, node);
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as Node | Pair | undefined;
    if (last) return endOf(source, last);
  }
  const end = node.range?.[1] ?? 0;
  return source === '' ? end : source.slice(0, end).trimEnd().length;
}

const afterKey = (source: string, { key }: Pair): number => {
  const end = (key as Node).range?.[1] ?? 0;
  return Math.max(end, source.indexOf(':', end) + 1);
};

/** A key without a value: there is nothing to put another in the place of. */
const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null && node.source === '';
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isBlock = (node: Node): boolean =>
  (isCollection(node) && !node.flow) || (isScalar(node) && /^BLOCK/.test(node.type ?? ''));

function like(node: Node, value: YamlValue): string {
  const quotes = isScalar(node) && typeof value === 'string' ? node.type : undefined;
  if (quotes === 'QUOTE_DOUBLE') return JSON.stringify(value);
  if (quotes === 'QUOTE_SINGLE' && typeof value === 'string' && !/[\r\n]/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  return inline(value);
}

const sourceOf = ({ text, start, end }: YamlStretch): string => text.slice(start, end);
const toDocument = (where: YamlStretch): Document => parseDocument(sourceOf(where));
const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (where: YamlStretch, at: number): number => {
  const line = sourceOf(where).slice(lineStart(sourceOf(where), at), at);
  return line.replace('\uFEFF', '').length;
};
const shifted = ({ start }: YamlStretch, patch: Patch): Patch[] => [
  { start: patch.start + start, end: patch.end + start, put: patch.put }
];
