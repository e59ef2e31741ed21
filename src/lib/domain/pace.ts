import { inlinesOf, textOf, type Block } from './prose';

/** A passer-by needs some seconds to arrive at a step. */
const ARRIVE_SECONDS = 8;

/** How fast a language is spoken and read. */
export interface Pace {
  /** Characters that a speaker says in a minute, unhurried. */
  readonly spokenPerMinute: number;
  /** Characters that a passer-by reads in a second. */
  readonly readPerSecond: number;
  /** About as many characters is a bound number long, said aloud. */
  readonly charactersPerNumber: number;
}

interface Spoken {
  readonly minutes: number | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
}

/** Minutes for a step: the editor's, else estimated from the length of its text and notes, in half minutes. */
export function plannedMinutes({ minutes, blocks, notes }: Spoken, pace: Pace): number {
  if (minutes !== null) return minutes;
  const halves = Math.round(((lengthOf(blocks, pace) + lengthOf(notes, pace)) / pace.spokenPerMinute) * 2);
  return Math.max(1, halves) / 2;
}

/** Seconds that a reader needs for a step's text on a screen that nobody attends. */
export function readingSeconds(blocks: readonly Block[], pace: Pace): number {
  return Math.round(ARRIVE_SECONDS + lengthOf(blocks, pace) / pace.readPerSecond);
}

function lengthOf(blocks: readonly Block[], { charactersPerNumber }: Pace): number {
  return textOf(inlinesOf(blocks), () => ' '.repeat(charactersPerNumber)).length;
}
