import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { Parsed, Problem } from '../../src/lib/domain/problem';

export type Path = readonly (string | number)[];

/** A checked value that still knows the 1-based line of each of its entries. */
export interface Yaml<T> {
  readonly value: T;
  /** Of the nearest parent where the path is absent. */
  readonly lineOf: (path: Path) => number;
}

/** YAML text → a value of the schema's type, or one problem per field that does not fit, named by its path. */
export function parseYaml<S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S
): Parsed<Yaml<v.InferOutput<S>>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
  const broken = document.errors[0];
  if (broken) {
    const what = `不是合法的 YAML：${broken.message.split('\n')[0]}`;
    return {
      ok: false,
      problems: [{ file, line: lineAt(broken.pos[0]), what, mend: '改正缩进或引号后重试' }]
    };
  }
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { ok: true, value: result.output, lineOf };
  return { ok: false, problems: result.issues.map((issue) => toProblem(file, issue, lineOf)) };
}

function toProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: (path: Path) => number): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return {
    file,
    line: lineOf(path),
    what: `${v.getDotPath(issue) ?? '(整个文件)'}：${wordsOf(issue)}`,
    mend: '按 geo/README.md 的字段表补全或改正'
  };
}

/** valibot's own words for an absent or a strange key are English and circular. */
function wordsOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return '不认识这个字段';
  return issue.input === undefined ? '缺少这个字段' : issue.message;
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = nodeAt(document, path.slice(0, length));
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

/** A map's entry stands where its key is: the value may begin lines below it. */
function nodeAt(document: Document, path: Path): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) && parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return pair ? pair.key : document.getIn(path, true);
}

function hasRange(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
