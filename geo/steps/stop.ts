import { formatProblem, type Parsed, type Problem } from '../../src/lib/domain/problem';

/** Several problems at once: an editor wants the whole list, not the first entry. */
export class GeoProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'GeoProblems';
  }
}

/** Ends a stage: goes on silently when nothing is wrong, else throws all that is. */
export function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GeoProblems(problems);
}

/** What a reader made of a file; throws its problems where it refused. */
export function must<T extends object>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new GeoProblems(parsed.problems);
  return parsed;
}
