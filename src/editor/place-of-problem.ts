import { placeAtLine, type Place } from '../lib/edit/place-at-line';
import type { Files } from '../lib/edit/splice';
import type { Problem } from '../lib/domain/problem';
import { inEditorWords, type SaidProblem } from './said-problem';

/** A problem, and what of the content it is beside. */
export interface PlacedProblem extends Problem, SaidProblem {
  readonly place: Place;
}

export function placed(files: Files, problems: readonly Problem[]): PlacedProblem[] {
  return problems.map((problem) => {
    const text = files.get(problem.file);
    const place: Place =
      text === undefined ? { kind: 'file' } : placeAtLine(problem.file, text, problem.line);
    return { ...inEditorWords(problem), place };
  });
}
