/** An editor's problem: where, what is wrong, what to do. All of a build's problems are reported at once. */
export interface Problem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
  /** In a table: the column of the cell that is wrong, where it is one. */
  readonly cell?: string;
  /** Ids of the published figures that a sentence sets beside others, where what it says of them is wrong. */
  readonly figures?: readonly string[];
  /** The words of the text that it is about, where a field can begin with them. */
  readonly words?: string;
  /** The same for an editor with English words. */
  readonly english?: { readonly what: string; readonly mend: string };
}

/** What every reader of an editor's file gives back: `T` beside `ok`, or all that is wrong. */
export type Parsed<T extends object> = ({ readonly ok: true } & T) | Refused;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** How many more were found that may follow from these. */
  readonly withheld?: number;
}

/** `file:line  what is wrong  what to do`: the one form in which an editor is told. */
export function formatProblem({ file, line, what, mend }: Problem): string {
  return `${file}:${line}  ${what}  ${mend}`;
}
