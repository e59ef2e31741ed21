import { legendPhonePx } from '../legend-rows';
import type { Legend } from '../picture';
import { ROOMS } from './placement';

/** A phone's map, in CSS pixels: all of it, and what MapFrame.svelte and StoryStage.svelte keep clear of it. */
const PHONE = { stage: 456, top: 53, date: 61, choice: 51, foot: 42, leastFoot: 78 } as const;

/** Below this Labels.svelte gives up names instead. */
const LEAST = 200;

interface Over {
  readonly legend: Legend;
  readonly hasSources: boolean;
  readonly hasDate: boolean;
  /** Buttons stand over it that choose a side or a frame. */
  readonly hasChoice: boolean;
}

/** How high a room names are placed for on a phone: a map with much to tell is lower than others. */
export function phoneRoomHeight({ legend, hasSources, hasDate, hasChoice }: Over): number {
  const head = hasDate ? PHONE.date : hasChoice ? PHONE.choice : 0;
  const foot = Math.max(PHONE.leastFoot, PHONE.foot + legendPhonePx(legend, hasSources));
  const left = PHONE.stage - PHONE.top - head - foot;
  return Math.round(Math.min(ROOMS.small.height, Math.max(LEAST, left)));
}
