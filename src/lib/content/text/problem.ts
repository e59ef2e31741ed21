import { formatProblem, type Problem } from '../../domain/problem';
import type { Encoding } from './decode';

/** A content file as text; `file` is the path that editors see. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
  /** How it was saved; absent where nobody looked, or where no encoding fits. */
  readonly encoding?: Encoding;
  /** Its characters are lost, and that has been told: nothing more is said of what it holds. */
  readonly isGarbled?: boolean;
}

/** By file and line. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** One report for all problems, in file and line order; `withheld`: how many more may follow from them. */
export function formatProblems(problems: readonly Problem[], withheld = 0): string {
  const more = withheld > 0 ? `\n另有 ${withheld} 处多半是跟着报的，先不列：改好上面的再查一次。\n` : '';
  return `内容有 ${problems.length} 处问题，未生成网站：\n\n${inReadingOrder(problems).map(formatProblem).join('\n')}\n${more}`;
}

/** Collects problems of one file while a reader goes through it. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  /** Problems that follow from others, or that may: they are worth telling once those are mended. */
  withheld = 0;
  readonly #blamed = new Set<string>();
  #isJudging = false;

  add(file: string, line: number, what: string, mend: string, cell?: string): void {
    this.take({ file, line, what, mend, ...(cell === undefined ? {} : { cell }) });
  }

  take(problem: Problem): void {
    const { file, line, what } = problem;
    // An element of HTML has two ends: one slip, one message.
    if (this.problems.some((each) => each.file === file && each.line === line && each.what === what)) return;
    if (this.#isFollowing(what)) this.withheld += 1;
    else this.problems.push(problem);
  }

  /** How often something was amiss, told or not. */
  get count(): number {
    return this.problems.length + this.withheld;
  }

  /** Names of what could not be read: that something does not know them is its own problem's consequence. */
  blame(...names: readonly string[]): void {
    for (const name of names) if (name !== '') this.#blamed.add(name);
  }

  /** What is found while `read` runs rests on other files as a whole; where one of them is broken, it proves nothing. */
  judging<T>(read: () => T): T {
    const before = this.#isJudging;
    this.#isJudging = true;
    try {
      return read();
    } finally {
      this.#isJudging = before;
    }
  }

  #isFollowing(what: string): boolean {
    if (this.#blamed.size === 0) return false;
    if (this.#isJudging) return true;
    const quoted = [...what.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name);
    return quoted.some((name) => this.#blamed.has(name) || this.#blamed.has(name.split('/')[0] ?? ''));
  }
}
