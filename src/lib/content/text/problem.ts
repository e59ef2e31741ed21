import { formatProblem, type Problem } from '../../domain/problem';

/** A content file as text; `file` is the path that editors see. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/** One report for all problems, in file and line order. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = [...problems].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1
  );
  return `内容有 ${problems.length} 处问题，未生成网站：\n\n${sorted.map(formatProblem).join('\n')}\n`;
}

/** Collects problems of one file while a reader goes through it. */
export class ProblemLog {
  readonly problems: Problem[] = [];

  add(file: string, line: number, what: string, mend: string): void {
    this.problems.push({ file, line, what, mend });
  }
}
