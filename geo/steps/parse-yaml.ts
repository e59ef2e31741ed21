import * as v from 'valibot';
import { parse } from 'yaml';
import type { Problem } from './problem';

export type Parsed<T> = { kind: 'ok'; value: T } | { kind: 'problems'; problems: Problem[] };

const failed = (problems: Problem[]): Parsed<never> => ({ kind: 'problems', problems });

function parseText(file: string, text: string): Parsed<unknown> {
  try {
    return { kind: 'ok', value: parse(text) as unknown };
  } catch (error) {
    const line = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
    return failed([{ file, what: `不是合法的 YAML：${line}`, fix: '改正缩进或引号后重试' }]);
  }
}

/** valibot's own words for an absent key are English and circular. */
const wordsOf = (issue: v.BaseIssue<unknown>): string =>
  issue.received === 'undefined' ? '缺少这个字段' : issue.message;

/** YAML text → a value of the schema's type, or one problem per field that does not fit, named by its path. */
export function parseYaml<S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S
): Parsed<v.InferOutput<S>> {
  const raw = parseText(file, text);
  if (raw.kind === 'problems') return raw;
  const result = v.safeParse(schema, raw.value);
  if (result.success) return { kind: 'ok', value: result.output };
  return failed(
    result.issues.map((issue) => ({
      file,
      what: `${v.getDotPath(issue) ?? '(整个文件)'}：${wordsOf(issue)}`,
      fix: '按 geo/README.md 的字段表补全或改正'
    }))
  );
}
