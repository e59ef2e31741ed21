/** A number as an output prints it; spaces and brackets are the output's own and left out of `text`. */
export interface ReadNumber {
  readonly figure: string;
  readonly text: string;
  /** `source#paragraph` to which the number's link or note leads; empty where it leads nowhere. */
  readonly source: string;
}

/** What a step of an output says, as far as every output must say the same. */
export interface ReadStep {
  readonly id: string;
  readonly title: string;
  /** In reading order, as often as they are printed. */
  readonly numbers: readonly ReadNumber[];
  /** `source#paragraph` of everything cited, sorted, each once. */
  readonly sources: readonly string[];
  /** What the step's map shows, in words; null where the output draws one map for all steps. */
  readonly map: string | null;
  /** How often it draws each part of a plan; null where the output draws nothing. */
  readonly parts: string | null;
  /** How many marks its map draws of each layer; null where the output draws one map for all steps. */
  readonly marks: string | null;
}

export interface Reading {
  readonly output: string;
  readonly title: string;
  readonly steps: readonly ReadStep[];
}

export function plain(text: string): string {
  return text.replace(/[\s（）()]/g, '');
}

export function toSources(found: readonly string[]): string[] {
  return [...new Set(found)].sort();
}

/** `…/sources/hzw-20210721/#p7` → `hzw-20210721#7`; nothing for an address of another kind. */
export function sourceAt(address: string): string[] {
  const [, source, para] = /\/sources\/([\w-]+)\/(?:#p(\d+))?$/.exec(address) ?? [];
  return source ? [`${source}#${para ?? ''}`] : [];
}
