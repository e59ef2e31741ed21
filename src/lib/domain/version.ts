/** A text in the languages that the site has; without `en` where there is one edition. */
export interface Said {
  readonly zh: string;
  readonly en?: string;
}
export type SaidIn = keyof Said;

/** What a reader of this language is told; of a text that is in another one alone, that. */
export const saidIn = (said: Said, language: SaidIn): string => said[language] ?? said.zh;

type Field = string | number | null | Said | readonly string[] | readonly Said[];
/** One thing of a version, and what is recorded of it; a field that says nothing is left out. */
export type Unit = Readonly<Record<string, Field | undefined>>;

/** A figure as it was: an id per place, boundary, indicator and source; `value` in `unit`. */
export interface FigureUnit extends Unit {
  readonly place: string;
  readonly boundary: string;
  readonly indicator: string;
  readonly period: string;
  readonly value?: number;
  readonly unit: string;
  readonly written?: string;
  readonly bound?: string;
  readonly growth?: number;
  readonly growthBound?: string;
  readonly status: string;
  readonly missing?: string;
  readonly source: string;
  readonly para?: number;
  readonly note?: string;
  /** How the site worked it out; of a published figure nothing. */
  readonly worked?: string;
}

export interface StoryUnit extends Unit {
  readonly title: Said;
  readonly dek: Said;
  /** Their ids, in order. */
  readonly steps: readonly string[];
  readonly corrections?: readonly Said[];
}

export interface StepUnit extends Unit {
  readonly title: Said;
  /** As it is read, its numbers included; a paragraph or an entry of a list is a line. */
  readonly text: Said;
  /** SHA-256 of what its scene block says. */
  readonly scene: string;
}

export interface NamedUnit extends Unit {
  readonly name: Said;
}

/**
 * The sections of a version, and what a unit's id is made of. `steps`: `story/step`. `parts`: `plan/part`. `places`: a zone, or
 * the city's code. `files`: a path below /data/.
 */
export interface Contents {
  readonly stories: Readonly<Record<string, StoryUnit>>;
  readonly steps: Readonly<Record<string, StepUnit>>;
  readonly figures: Readonly<Record<string, FigureUnit>>;
  readonly indicators: Readonly<Record<string, NamedUnit>>;
  readonly plans: Readonly<Record<string, NamedUnit>>;
  readonly parts: Readonly<Record<string, NamedUnit>>;
  readonly sources: Readonly<Record<string, NamedUnit>>;
  readonly boundaries: Readonly<Record<string, NamedUnit>>;
  readonly areas: Readonly<Record<string, NamedUnit>>;
  readonly places: Readonly<Record<string, NamedUnit>>;
  readonly files: Readonly<Record<string, Unit>>;
}
export type Section = keyof Contents;
export const SECTIONS = [
  ...(['stories', 'steps', 'figures', 'indicators', 'plans', 'parts'] as const),
  ...(['sources', 'boundaries', 'areas', 'places', 'files'] as const)
] as const satisfies readonly Section[];

/** What one version changes of the one before: a unit as it has become, null where it went. */
export type Delta = { readonly [S in Section]?: Readonly<Record<string, Unit | null>> };

/** The state that no site can be in before its first version. */
export const NOTHING = Object.fromEntries(SECTIONS.map((section) => [section, {}])) as unknown as Contents;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What turns `before` into `after`; empty where nothing changed. Both have their fields in one order (`toContents`). */
export function deltaOf(before: Contents, after: Contents): Delta {
  const sections = SECTIONS.map((section) => {
    const [old, now]: Readonly<Record<string, Unit>>[] = [before[section], after[section]];
    const changed = Object.entries(now!).filter(([id, unit]) => !isSame(old![id], unit));
    const gone = Object.keys(old!).filter((id) => !(id in now!));
    return [section, Object.fromEntries([...changed, ...gone.map((id) => [id, null])])] as const;
  });
  return Object.fromEntries(sections.filter(([, units]) => Object.keys(units).length > 0));
}

/** The state after it; ids of a section in alphabetical order, so that one state has one form. */
export function withDelta(before: Contents, delta: Delta): Contents {
  const sections = SECTIONS.map((section) => {
    const units = Object.entries({ ...before[section], ...delta[section] })
      .filter(([, unit]) => unit !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return [section, Object.fromEntries(units)];
  });
  return Object.fromEntries(sections) as unknown as Contents;
}

/** `2026-11-28`, and `2026-11-28-2` for the second of a day. */
export const VERSION_ID = /^\d{4}-\d{2}-\d{2}(-([2-9]|[1-9]\d+))?$/;
export const dayOf = (version: string): string => version.slice(0, 10);

/** The id of a version of this day, after those that there are. */
export function nextVersion(day: string, known: readonly string[]): string {
  const count = known.filter((id) => dayOf(id) === day).length;
  return count === 0 ? day : `${day}-${count + 1}`;
}

/** What pages tell the changes of: each version to the next, and to the site as it is now. All pairs would grow with the square. */
export function comparedPairs(ids: readonly string[]): { from: string; to: string | 'now' }[] {
  return ids.flatMap((from, i) => {
    const next = ids[i + 1];
    return [...(next ? [{ from, to: next }] : []), { from, to: 'now' }];
  });
}

/** Which of its day's versions it is, from 1. */
export const orderOf = (version: string): number => Number(version.slice(11) || 1);
/** The oldest first: `-10` after `-9`. */
export const byAge = (a: string, b: string): number =>
  dayOf(a).localeCompare(dayOf(b)) || orderOf(a) - orderOf(b);
