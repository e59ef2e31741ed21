/** Something an editor can mend: which file, what is wrong with it, what to do. */
export interface Problem {
  file: string;
  what: string;
  fix: string;
}

/** Several problems at once: an editor wants the whole list, not the first entry. */
export class GeoProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'GeoProblems';
  }
}

export const formatProblem = ({ file, what, fix }: Problem): string => `${file}  ${what}  ${fix}`;

/** Ends a stage: goes on silently when nothing is wrong, else throws all that is. */
export function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new GeoProblems(problems);
}
