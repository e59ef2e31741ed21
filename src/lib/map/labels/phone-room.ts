import { legendPhonePx } from '../legend-rows';
import type { Legend } from '../picture';
import { ROOMS } from './placement';

/** What MapFrame.svelte keeps clear of a phone's map, in CSS pixels. */
const KEPT = { date: 61, choice: 51, foot: 42 } as const;

/** A page's map on a phone, in CSS pixels: all of it, what the page keeps clear, and the lowest room that names are placed for. */
interface PhoneMap {
  readonly height: number;
  readonly top: number;
  /** A scale that stands over what is told. */
  readonly scale: number;
  readonly leastFoot: number;
  readonly least: number;
}

/** StoryStage.svelte; below its least Labels.svelte gives up names instead. */
const STORY: PhoneMap = { height: 456, top: 53, scale: 0, leastFoot: 78, least: 200 };
/** HomeMap.svelte, on a phone 360 px wide. */
export const HOME: PhoneMap = { height: 331, top: 14, scale: 20, leastFoot: 78, least: 140 };

interface Over {
  readonly legend: Legend;
  readonly hasSources: boolean;
  readonly hasDate: boolean;
  /** Buttons stand over it that choose a side or a frame. */
  readonly hasChoice: boolean;
}

/** How high a room names are placed for on a phone: a map with much to tell is lower than others. */
export function phoneRoomHeight(
  { legend, hasSources, hasDate, hasChoice }: Over,
  { height, top, scale, leastFoot, least } = STORY
): number {
  const head = hasDate ? KEPT.date : hasChoice ? KEPT.choice : 0;
  const foot = Math.max(leastFoot, KEPT.foot + scale + legendPhonePx(legend, hasSources));
  return Math.round(Math.min(ROOMS.small.height, Math.max(least, height - top - head - foot)));
}
