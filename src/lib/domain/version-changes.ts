import { SECTIONS, type Contents, type SaidIn, type Section, type Unit } from './version';

/** A unit that is not as it was: null on the side on which there is none. */
export interface Change<U = Unit> {
  readonly id: string;
  readonly before: U | null;
  readonly after: U | null;
  /** The fields that a reader of the language finds changed; none where it came or went. */
  readonly fields: readonly string[];
}

export type Changes = { readonly [S in Section]: readonly Change<Contents[S][string]>[] };

/** What is not the same in two versions, as a reader of one language sees it: what came and what changed, then what went. */
export function changesBetween(before: Contents, after: Contents, language: SaidIn): Changes {
  const sections = SECTIONS.map((section) => [section, changesOf(before[section], after[section], language)]);
  return Object.fromEntries(sections) as unknown as Changes;
}

type Units = Readonly<Record<string, Unit>>;

function changesOf(before: Units, after: Units, language: SaidIn): Change[] {
  const now = Object.entries(after).flatMap(([id, unit]): Change[] => {
    const old = before[id];
    if (!old) return [{ id, before: null, after: unit, fields: [] }];
    const fields = fieldsChanged(old, unit, language);
    return fields.length > 0 ? [{ id, before: old, after: unit, fields }] : [];
  });
  const gone = Object.keys(before).filter((id) => !(id in after));
  return [...now, ...gone.map((id) => ({ id, before: before[id]!, after: null, fields: [] }))];
}

function fieldsChanged(before: Unit, after: Unit, language: SaidIn): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter(
    (name) => before[name] !== after[name] && heard(before[name], language) !== heard(after[name], language)
  );
}

/** A field as one language has it: what was changed in the other is no change to its readers. */
function heard(field: Unit[string], language: SaidIn): string {
  const own = (key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'zh' in value
      ? ((value as Record<string, unknown>)[language] ?? value.zh)
      : value;
  return JSON.stringify(field, own) ?? '';
}

/** The ids that stand in both lists and changed their place among each other: as few as explain the new order. */
export function movedIn(before: readonly string[], after: readonly string[]): string[] {
  const both = after.filter((id) => before.includes(id));
  const kept = new Set(commonRun(before, both));
  return both.filter((id) => !kept.has(id));
}

/** The longest sequence that both lists have in this order, not necessarily without gaps. */
export function commonRun(one: readonly string[], other: readonly string[]): string[] {
  const lengths = one.map(() => new Array<number>(other.length).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i]![j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const run: string[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      run.push(one[i]!);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return run;
}

/** A place of a text where it was changed: the sentences that stood there and those that stand there now. */
export interface Rewording {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** Chinese ends a sentence by its own signs, English by a sign and a space. Signs that close a quotation belong to it. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /\n|(?<=[\u3002\uff01\uff1f\uff1b][\u201d\u300d\u300f\uff09]*)(?![\u201d\u300d\u300f\uff09])|(?<=[.!?][\u201d")]*)\s+/u
    )
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** Which sentences are others, place by place. */
export function rewordingsOf(before: string, after: string): Rewording[] {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const found: Rewording[] = [];
  let [i, j] = [0, 0];
  const until = (oldEnd: number, nowEnd: number): void => {
    const [gone, come] = [old.slice(i, oldEnd), now.slice(j, nowEnd)];
    if (gone.length + come.length > 0) found.push({ gone, come });
    [i, j] = [oldEnd + 1, nowEnd + 1];
  };
  for (const kept of commonRun(old, now)) until(old.indexOf(kept, i), now.indexOf(kept, j));
  until(old.length, now.length);
  return found;
}
