import { isDated, GROUND_NAMES, type GroundChoice, type GroundName } from '../../domain/ground';
import { suggest } from './suggest';
import { say } from '../../words/say';

/** The ground that a site has; of a network, the days of its first and its last piece, and the names of its lines. */
export type KnownGround = ReadonlyMap<GroundName, KnownNetwork | null>;

interface KnownNetwork {
  readonly first: string;
  readonly last: string;
  readonly lines: readonly string[];
}

/** A word of `ground`, `metro@2023-01-01`, or what is wrong with it. */
export type GroundReading =
  | { readonly ok: true; readonly choice: GroundChoice }
  | { readonly ok: false; readonly what: string; readonly mend: string };

const wrong = (what: string, mend: string): GroundReading => ({ ok: false, what, mend });

export function readGroundWord(word: string, known: KnownGround): GroundReading {
  const [text = '', date, ...more] = word.split('@');
  const name = GROUND_NAMES.find((each) => each === text);
  if (!name) return wrong(say`没有底图「${text}」`, suggest(text, GROUND_NAMES));
  if (!known.has(name))
    return wrong(say`这座城市没有底图「${name}」的数据`, say`删去它，或在 geo/sources 里补上表`);
  if (date === undefined) return { ok: true, choice: { name, asOf: null } };
  if (!isDated(name)) return wrong(say`「${name}」没有日期`, say`写成 ${name}`);
  if (more.length > 0 || !isDate(date))
    return wrong(say`「${word}」里的日期不是日期`, say`写成 ${name}@YYYY-MM-DD`);
  const first = known.get(name)?.first;
  if (first !== undefined && date < first)
    return wrong(
      say`「${word}」早于表里最早的 ${first}，图上什么也没有`,
      say`写 ${first} 或以后的一天，或删去它`
    );
  return { ok: true, choice: { name, asOf: date } };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31
  ];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** A list of such words; each kind may be named once. */
export function readGroundWords(
  words: readonly string[],
  known: KnownGround,
  fail: (index: number, what: string, mend: string) => void
): GroundChoice[] {
  const choices: GroundChoice[] = [];
  words.forEach((word, index) => {
    const reading = readGroundWord(word, known);
    if (!reading.ok) fail(index, reading.what, reading.mend);
    else if (choices.some(({ name }) => name === reading.choice.name))
      fail(index, say`「${reading.choice.name}」写了两次`, say`删去一个`);
    else choices.push(reading.choice);
  });
  return choices.sort((a, b) => GROUND_NAMES.indexOf(a.name) - GROUND_NAMES.indexOf(b.name));
}
