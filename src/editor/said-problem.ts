import { LANGUAGES, TONGUES } from '../edition';
import type { Problem } from '../lib/domain/problem';

/** What is wrong with what stands in a field: said by the check, of a file, or by the field itself. */
export type SaidProblem = Pick<Problem, 'what' | 'mend'> & Partial<Pick<Problem, 'file'>>;

/** The check speaks the language of the content, whatever the editor speaks; its fields speak the editor's. */
export const languageOf = ({ file }: SaidProblem): string | undefined =>
  file === undefined ? undefined : TONGUES[LANGUAGES[0]].tag;

/** Whether the check speaks another language than the editor. */
export const isCheckForeign = (): boolean => document.documentElement.lang !== TONGUES[LANGUAGES[0]].tag;
