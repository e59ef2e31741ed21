import { say } from '../../words/say';

/** A Chinese mark where YAML asks for an English one, and what to do. */
export interface MarkSlip {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
  readonly mend: string;
}

type Rule = readonly [form: RegExp, say: (found: string, name: string) => Omit<MarkSlip, 'line'>];

/** The beginning of an entry: `name`, `- name`, `{ name`, `, name`. */
const KEY = '(?:^\\s*(?:-\\s+)?|[{,，｛]\\s*)([A-Za-z_][\\w-]*)';

const RULES: readonly Rule[] = [
  [
    new RegExp(`${KEY}\\s*：`, 'u'),
    (_, name) => ({ what: say`「${name}：」用了中文冒号`, mend: say`写成「${name}: 」：英文冒号，后面空一格` })
  ],
  [
    new RegExp(`^\\s*(?:-\\s+)?([A-Za-z_][\\w-]*):(?=[^\\s/:])`, 'u'),
    (_, name) => ({ what: say`「${name}:」的冒号后面没有空格`, mend: say`写成「${name}: 」，冒号后面空一格` })
  ],
  [/[［］｛｝]/u, (found) => ({ what: say`「${found}」是全角括号`, mend: say`换成英文输入法的 [ ] 或 { }` })],
  [
    /(?<=[[{][^\]}]*[\w.\]})"])\s*[，、](?=\s*[\w{[-])/u,
    (found) => ({ what: say`括号里用了中文标点「${found.trim()}」`, mend: say`各项之间用英文逗号「,」，后面空一格` })
  ],
  [/^\s*[－—–]\s*\S/u, (found) => ({ what: say`「${found.trim().charAt(0)}」不是英文的短横`, mend: say`换成「- 」：英文短横，后面空一格` })],
  [/:\s+[“”‘’][^“”‘’]*$/u, () => ({ what: say`引号是中文的，而且没有成对`, mend: say`换成英文双引号，一头一个` })]
]; // prettier-ignore

/** Chinese marks in YAML, line by line: right in a sentence, so they explain a problem and are none alone. */
export function marksIn(text: string): MarkSlip[] {
  return text.split('\n').flatMap((written, i) => {
    const bare = written.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*$/g, '');
    const slip = RULES.map(([form, say]) => {
      const found = form.exec(bare);
      return found && say(found[0], found[1] ?? '');
    }).find((each) => each !== null);
    return slip ? [{ line: i + 1, ...slip }] : [];
  });
}

/** Pairs of what stands there and what was meant; in the order in which they are put right. */
const MENDS: readonly (readonly [form: RegExp, put: string])[] = [
  [new RegExp(`(${KEY})\\s*：\\s*`, 'gu'), '$1: '],
  [new RegExp(`^(\\s*(?:-\\s+)?[A-Za-z_][\\w-]*):(?=[^\\s/:])`, 'gu'), '$1: '],
  [/［/gu, '['],
  [/］/gu, ']'],
  [/｛/gu, '{'],
  [/｝/gu, '}'],
  [/(?<=[[{][^\]}]*[\w.\]})"])\s*[，、]\s*(?=[\w{[-])/gu, ', '],
  [/^(\s*)[－—–]\s*(?=\S)/gu, '$1- ']
];

/** The same lines with English marks for those that `marksIn` tells; a line with quotation marks is left to its editor. */
export function marksMended(text: string): string {
  const mended = (line: string): string =>
    /["'“”‘’]/.test(line) ? line : MENDS.reduce((now, [form, put]) => now.replace(form, put), line);
  return text.split('\n').map(mended).join('\n');
}

/** Something wrong in a YAML text, and the lines, first and last, among which its cause stands. */
export interface Found extends MarkSlip {
  readonly within: readonly [from: number, to: number];
}

/**
 * A Chinese colon, comma or brace is what is wrong with the entry that it stands in: it is told, once, instead of what
 * the parser then finds amiss there, which would send an editor to something that is right.
 */
export function byMarks(found: readonly Found[], marks: readonly MarkSlip[]): MarkSlip[] {
  const told = new Set<MarkSlip>();
  for (const each of found) {
    const [from, to] = each.within;
    const causes = marks.filter(({ line }) => line >= from && line <= to);
    for (const cause of causes.length > 0 ? causes : [each]) told.add(cause);
  }
  return [...told];
}
