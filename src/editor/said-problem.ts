import { LANGUAGES, TONGUES } from '../edition';
import type { Problem } from '../lib/domain/problem';

/** What is wrong with what stands in a field: said by the check, or by the field itself. */
export interface SaidProblem extends Pick<Problem, 'what' | 'mend'> {
  /** Where it is not in the editor's own language. */
  readonly language?: string;
}

const ZH = TONGUES[LANGUAGES[0]].tag;

/** A problem of the check in the editor's words; what has no English stays Chinese, and says so. */
export function inEditorWords<P extends Pick<Problem, 'what' | 'mend' | 'english'>>(
  problem: P
): P & SaidProblem {
  if (typeof document === 'undefined' || document.documentElement.lang === ZH) return problem;
  return problem.english ? { ...problem, ...problem.english } : { ...problem, language: ZH };
}

/** Whether a problem that the editor tells is told in the English of the check. */
export const isInEnglish = ({ what, english }: Pick<Problem, 'what' | 'english'>): boolean =>
  what === english?.what;
