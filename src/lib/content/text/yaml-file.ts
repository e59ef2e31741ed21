import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { Parsed, Problem } from '../../domain/problem';
import type { ContentFile } from './problem';
import { sayYamlError } from './yaml-words';

/** A checked YAML value that still knows the line of each of its entries. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The keys of its outermost map as they were written: a checked value has them in the order of its schema. */
  readonly keys: readonly string[];
  /** The 1-based line of a path such as `['parts', 2, 'name']`; of its nearest parent where it is absent. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export type YamlResult<T> = Parsed<{ readonly yaml: YamlFile<T> }>;

/**
 * YAML text → checked value, or every problem with its line. `firstLine` shifts lines for YAML that is
 * embedded in another file.
 */
export function parseYaml<S extends v.GenericSchema>(
  { file, text }: ContentFile,
  schema: S,
  firstLine = 1
): YamlResult<v.InferOutput<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line) + firstLine - 1;
  const broken = ownErrors(document).map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    what: sayYamlError(error.code, error.message),
    mend: '检查缩进、冒号后的空格和引号'
  }));
  if (broken.length > 0) return { ok: false, problems: broken };
  const lineOf = (path: readonly (string | number)[]): number => lineAt(offsetOf(document, path));
  const plain = toPlain(document);
  if (plain instanceof Error) {
    const problem = { file, line: firstLine, what: brokenText(plain), mend: '不要用 & 和 *' };
    return { ok: false, problems: [problem] };
  }
  const result = v.safeParse(schema, plain.value);
  if (result.success)
    return { ok: true, yaml: { file, value: result.output, keys: keysOf(plain.value), lineOf } };
  return { ok: false, problems: result.issues.map((issue) => toProblem(file, issue, lineOf)) };
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** The first error of form and every key written twice: after a broken bracket all lines look wrong. */
function ownErrors({ errors }: Document): readonly YAMLError[] {
  const isTwice = ({ code }: YAMLError): boolean => code === 'DUPLICATE_KEY';
  const first = errors.find((error) => !isTwice(error));
  return errors.filter((error) => error === first || isTwice(error));
}

function brokenText({ message }: Error): string {
  return `YAML 写法有误：${message.split('\n')[0]}`;
}

/** The plain value; an error where aliases (`*name`) point nowhere or multiply without end. */
function toPlain(document: Document): { readonly value: unknown } | Error {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toProblem(
  file: string,
  issue: v.BaseIssue<unknown>,
  lineOf: (path: readonly (string | number)[]) => number
): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const where = path.length > 0 ? `「${path.join(' › ')}」` : '文件';
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  if (isUnknownKey) {
    return { file, line: lineOf(path), what: `${where}不认识`, mend: '检查拼写，或删去这一项' };
  }
  if (issue.input === undefined) {
    return { file, line: lineOf(path), what: `缺少${where}`, mend: '补上这一项' };
  }
  return { file, line: lineOf(path), what: `${where}的值不对：${issue.received}`, mend: expectedOf(issue) };
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  return /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : `应为 ${issue.expected ?? issue.message}`;
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = keyOrItemAt(document, path.slice(0, length));
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/** A map's entry stands where its key is: the value may begin lines below it. */
function keyOrItemAt(document: Document, path: readonly (string | number)[]): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair ? pair.key : document.getIn(path, true);
}
