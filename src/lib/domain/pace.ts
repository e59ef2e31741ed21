import { inlinesOf, textOf, type Block } from './prose';

/** Characters that a speaker says in a minute, unhurried. */
const CHARACTERS_PER_MINUTE = 240;
/** What a bound number is when it is said aloud. */
const SPOKEN_NUMBER = '二百多亿元';
/** A passer-by needs some seconds to arrive at a step. */
const READING = { arriveSeconds: 8, charactersPerSecond: 6 };

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

/** Seconds that a reader needs for a step's text on a screen that nobody attends. */
export function readingSeconds(blocks: readonly Block[]): number {
  return Math.round(READING.arriveSeconds + lengthOf(blocks) / READING.charactersPerSecond);
}

function lengthOf(blocks: readonly Block[]): number {
  return textOf(inlinesOf(blocks), () => SPOKEN_NUMBER).length;
}
