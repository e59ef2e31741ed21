import { formatProblem, type Problem } from '../../lib/domain/problem';

/** Why there is no new city, and what to do: told as it stands, without a stack. */
export class Refusal extends Error {
  constructor(what: string, mend: string) {
    super(`${what}\n${mend}`);
    this.name = 'Refusal';
  }
}

/** Everything that is wrong with a file at once. */
export function refuseFor(problems: readonly Problem[]): never {
  throw new Refusal(
    problems.map(formatProblem).join('\n'),
    '什么也没有写。把界线的文件改好，用 --geometry 再来一次；是 npm 包里的，另存一份来改。'
  );
}
