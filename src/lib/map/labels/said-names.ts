import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import type { MapLabel } from '../picture';

/** A name that the words beside a map speak of, or that the scene points out. */
export interface SaidName {
  readonly name: string;
  /** As a map writes it. */
  readonly text: string;
  /** Whether the scene's note points to it and names it. */
  readonly isNoted: boolean;
}

/** Whatever the ground has a name for, on this map or not: a text on the 钱塘江 does not speak of the 钱塘区. */
export const namesOnGround = ({ ground: { spots } }: Pick<Atlas, 'ground'>): string[] =>
  Object.values(spots).flatMap((all) => all.map(({ text }) => text));

/** Whether a map's label carries one of the names; a note may name any. */
export const carries = (said: readonly SaidName[], { text, kind }: MapLabel): boolean =>
  kind === 'note' || said.some((each) => each.text === text);

/** Those that maps with these labels and titles do not carry. */
export function lostOn(
  said: readonly SaidName[],
  labels: readonly MapLabel[],
  titles: readonly string[]
): string[] {
  const { speaksOf } = words();
  const shown = new Set(labels.map(({ text }) => text));
  const hasNote = labels.some(({ kind }) => kind === 'note');
  const isShown = ({ name, text, isNoted }: SaidName): boolean =>
    shown.has(text) || titles.some((title) => speaksOf(title, name)) || (hasNote && isNoted);
  return said.filter((each) => !isShown(each)).map(({ name }) => name);
}
