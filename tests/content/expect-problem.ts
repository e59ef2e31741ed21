import { expect } from 'vitest';
import type { ContentFile } from '../../src/lib/content/text/problem';
import { placeOf, problemsOf, tinyFiles, withEdit } from '../fixtures/tiny-site/tiny-site';

/** One slip of an editor and what the site says to it. */
export type Slip = readonly [
  name: string,
  from: string,
  to: string,
  line: number,
  what: string | RegExp,
  mend: string | RegExp
];

/** Expects one edit of the tiny site to give one problem, at that line, with these words, and nothing besides. */
export function expectOneProblem(file: string, [, from, to, line, what, mend]: Slip): void {
  expectProblem(withEdit(tinyFiles(), file, from, to), `${file}:${line}`, what, mend);
}

export function expectProblem(
  files: readonly ContentFile[],
  at: string,
  what: string | RegExp,
  mend: string | RegExp
): void {
  const problems = problemsOf(files);
  expect(problems.map(placeOf), JSON.stringify(problems, null, 1)).toEqual([at]);
  expect(problems[0]?.what).toMatch(what);
  expect(problems[0]?.mend).toMatch(mend);
}
