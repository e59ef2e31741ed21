import { textOf, type Block } from './prose';

/** Characters that a speaker says in a minute, unhurried. */
const CHARACTERS_PER_MINUTE = 240;
/** What a bound number is when it is said aloud. */
const SPOKEN_NUMBER = '二百多亿元';

interface Spoken {
  readonly minutes: number | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
}

/** Minutes for a step: the editor's, else estimated from the length of its text and notes, in half minutes. */
export function plannedMinutes({ minutes, blocks, notes }: Spoken): number {
  if (minutes !== null) return minutes;
  const halves = Math.round(((lengthOf(blocks) + lengthOf(notes)) / CHARACTERS_PER_MINUTE) * 2);
  return Math.max(1, halves) / 2;
}

function lengthOf(blocks: readonly Block[]): number {
  const inlines = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.children));
  return textOf(inlines, () => SPOKEN_NUMBER).length;
}
