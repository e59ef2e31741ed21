import * as v from 'valibot';
import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
  type ErrorCode,
  type YAMLError
} from 'yaml';
import type { Parsed } from '../../domain/problem';
import type { ContentFile } from './problem';
import { byMarks, marksIn, type Found } from './chinese-marks';
import { readOnce } from './read-once';
import { sayIssue } from './yaml-issue';
import type { YamlPath } from './yaml-path';
import { sayYamlError } from './yaml-words';
import { say } from '../../words/say';

/** A checked YAML value that still knows the line of each of its entries. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** The keys of its outermost map as they were written: a checked value has them in the order of its schema. */
  readonly keys: readonly string[];
  /** The 1-based line of a path such as `['parts', 2, 'name']`; of its nearest parent where it is absent. */
  readonly lineOf: (path: YamlPath) => number;
}

export type YamlResult<T> = Parsed<{ readonly yaml: YamlFile<T> }>;

/**
 * YAML text → checked value, or every problem with its line. `firstLine` shifts lines for YAML that is
 * embedded in another file.
 */
export function parseYaml<S extends v.GenericSchema>(
  { file, text, isGarbled }: ContentFile,
  schema: S,
  firstLine = 1
): YamlResult<v.InferOutput<S>> {
  if (isGarbled) return { ok: false, problems: [] };
  const { counter, document, plain } = documentOf(text);
  const lineAt = (offset: number): number => Math.max(1, counter.linePos(offset).line) + firstLine - 1;
  const lineOf = (path: YamlPath): number => lineAt(offsetOf(document, path));
  const refuse = (found: readonly Found[]): YamlResult<never> => ({
    ok: false,
    problems: byMarks(found, marksIn(text)).map(({ line, what, mend }) => {
      return { file, line: line + firstLine - 1, what, mend };
    })
  });
  const broken = ownErrors(document);
  if (broken.length > 0)
    return refuse(broken.map(({ code, pos }) => toFound(code, counter.linePos(pos[0]).line)));
  if (plain instanceof Error) return refuse([toFound('BAD_ALIAS', 1)]);
  const result = v.safeParse(schema, plain.value);
  if (result.success)
    return { ok: true, yaml: { file, value: result.output, keys: keysOf(plain.value), lineOf } };
  return refuse(
    result.issues.map((issue) => {
      const { path, ...said } = sayIssue(issue, plain.value);
      return { ...said, line: lineOf(path) - firstLine + 1, within: linesOf(document, path, counter) };
    })
  );
}

interface ReadDocument {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly plain: ReturnType<typeof toPlain>;
}

const documentOf = readOnce((text): ReadDocument => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  return { document, counter, plain: toPlain(document) };
});

function toFound(code: ErrorCode, line: number): Found {
  const mend = code === 'BAD_ALIAS' ? say`不要用 & 和 *` : say`检查缩进、冒号后的空格和引号`;
  return { line, within: [line - 2, line + 1], what: sayYamlError(code), mend };
}

/** The lines of the nearest list entry around a path, else of its outermost key; of everything where there is neither. */
function linesOf(document: Document, path: YamlPath, counter: LineCounter): readonly [number, number] {
  const ends = [...path.keys()].filter((i) => typeof path[i] === 'number').map((i) => i + 1);
  for (const length of [...ends.reverse(), 1]) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly [number, number, number] | null } | undefined)?.range;
    if (range && path.length > 0) return [counter.linePos(range[0]).line, counter.linePos(range[1]).line];
  }
  return [1, Infinity];
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

/** The plain value; an error where aliases (`*name`) point nowhere or multiply without end. */
function toPlain(document: Document): { readonly value: unknown } | Error {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = keyOrItemAt(document, path.slice(0, length));
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/** A map's entry stands where its key is: the value may begin lines below it. */
function keyOrItemAt(document: Document, path: YamlPath): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair ? pair.key : document.getIn(path, true);
}
