import { formatProblem } from '../../src/lib/domain/problem';

/** One thing that was looked at in a finished file; `fault` is null when it is as it should be. */
export interface Check {
  readonly file: string;
  readonly name: string;
  readonly fault: string | null;
  readonly mend: string;
}

export function isFailed({ fault }: Check): boolean {
  return fault !== null;
}

/** Finished files are one line each, but for the manifest, which nobody edits. */
export function formatCheck({ file, name, fault, mend }: Check): string {
  return formatProblem({ file, line: 1, what: `${name}：${fault ?? '通过'}`, mend });
}
