import { formatProblem } from './problem';

/** One thing that was looked at; `fault` is null when it is as it should be. */
export interface Check {
  file: string;
  name: string;
  fault: string | null;
  fix: string;
}

export const isFailed = ({ fault }: Check): boolean => fault !== null;

/** `file  what is wrong  what to do` */
export const formatCheck = ({ file, name, fault, fix }: Check): string =>
  formatProblem({ file, what: `${name}：${fault ?? '通过'}`, fix });
