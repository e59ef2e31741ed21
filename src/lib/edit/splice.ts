/** Content files by their path in the content folder, as text with its own line ends and byte order mark. */
export type Files = ReadonlyMap<string, string>;

/** At `at` (UTF-16 units), `removed` stands and gives way to `put`. It says both, so that it can be turned round. */
export interface Splice {
  readonly file: string;
  readonly at: number;
  readonly removed: string;
  readonly put: string;
  /** The file comes to be by it; turned round, the file is gone again. */
  readonly makes?: boolean;
}

/** What an edit could not find or may not touch: values, for whoever says them beside the field. */
export type Refusal =
  | { readonly kind: 'absent'; readonly what: Sought; readonly name: string; readonly file: string }
  | {
      readonly kind: 'taken';
      readonly what: 'row' | 'step' | 'block';
      readonly name: string;
      readonly file: string;
    }
  /** The text is no longer the one that the edit was made for. */
  | { readonly kind: 'changed-meanwhile'; readonly file: string }
  /** Written in a form that cannot be changed without rewriting lines around it: by hand, in the source. */
  | { readonly kind: 'by-hand'; readonly name: string; readonly file: string };

export type Sought = 'file' | 'row' | 'column' | 'step' | 'block' | 'paragraph' | 'place' | 'entry';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
export const absent = (file: string, what: Sought, name: string): Outcome<never> =>
  refuse({ kind: 'absent', what, name, file });

/** A stretch of a text, and what shall stand there. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** Patches of one text as splices to be made one after the other: the last first, so that offsets hold. */
export function toSplices(file: string, text: string, patches: readonly Patch[]): Splice[] {
  return [...patches]
    .sort((a, b) => b.start - a.start)
    .map(({ start, end, put }) => ({ file, at: start, removed: text.slice(start, end), put }))
    .filter(({ removed, put }) => removed !== put);
}

export const inverseOf = (splices: readonly Splice[]): Splice[] =>
  splices.map((splice) => ({ ...splice, removed: splice.put, put: splice.removed })).reverse();

/** All or none: a text that is not the expected one refuses them all. */
export function applySplices(files: Files, splices: readonly Splice[]): Outcome<Files> {
  const next = new Map(files);
  for (const { file, at, removed, put, makes } of splices) {
    const text = makes && removed === '' && !next.has(file) ? '' : next.get(file);
    if (makes && text !== removed) return refuse({ kind: 'changed-meanwhile', file });
    if (makes && put === '') {
      next.delete(file);
      continue;
    }
    if (text === undefined) return absent(file, 'file', file);
    if (!text.startsWith(removed, at) || at > text.length) return refuse({ kind: 'changed-meanwhile', file });
    next.set(file, text.slice(0, at) + put + text.slice(at + removed.length));
  }
  return done(next);
}

/** The line end that a text uses. */
export const eolOf = (text: string): string => /\r?\n|\r/.exec(text)?.[0] ?? '\n';
