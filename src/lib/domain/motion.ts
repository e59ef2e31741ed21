/** What may move in a map besides its date, while its step is scrolled in. */
export const MOTION_NAMES = ['rise', 'morph', 'fill', 'grow', 'merge', 'draw'] as const;
export type MotionName = (typeof MOTION_NAMES)[number];

/**
 * `rise`: bands of relief from low to high. `morph`: divisions of another boundary become the scene's. `fill`: classes of colour from light to dark. `grow`: circles from nothing,
 * the largest first. `merge`: circles of a ground's parts become that of the whole, or it theirs. `draw`: parts of plans along their course. `date`: networks from one day to another.
 */
export type Motion = { readonly kind: MotionName } | DateRun | BesideRun;

/** A network's pieces appear on the day on which they opened. ISO days, `from` the earliest. */
export interface DateRun {
  readonly kind: 'date';
  readonly from: string;
  readonly to: string;
  /** Days between them at which the run rests. */
  readonly stops: readonly string[];
  /** On paper, a small map at each stop and at the end, instead of the end alone. */
  readonly isSpread?: true;
}

/** One set of figures gives way to the next: along a line that crosses the map, or frame by frame. */
export interface BesideRun {
  readonly kind: 'swipe' | 'play';
  readonly frames: number;
}

/** How long a motion takes: in heights of the window while a reader scrolls, in seconds where a wall plays it. */
interface Pace {
  readonly heights: number;
  readonly seconds: number;
}

const PACES: Readonly<Record<Motion['kind'], Pace>> = {
  rise: { heights: 0.3, seconds: 1.2 },
  morph: { heights: 0.4, seconds: 2 },
  fill: { heights: 0.3, seconds: 1.4 },
  grow: { heights: 0.3, seconds: 1.4 },
  merge: { heights: 0.4, seconds: 2 },
  // Over before any place where a reader rests, as every plan did before steps had motions of their own.
  draw: { heights: 0.2, seconds: 1.2 },
  date: { heights: 1.2, seconds: 3 },
  // Each for one frame that gives way.
  swipe: { heights: 0.8, seconds: 2.4 },
  play: { heights: 0.4, seconds: 1.6 }
};
/** A day at which the run rests takes so much more. */
const STOP: Pace = { heights: 0.12, seconds: 0.4 };

function paceOf(motion: Motion): Pace {
  const { heights, seconds } = PACES[motion.kind];
  if ('frames' in motion)
    return { heights: heights * (motion.frames - 1), seconds: seconds * (motion.frames - 1) };
  const stops = motion.kind === 'date' ? motion.stops.length : 0;
  return { heights: heights + stops * STOP.heights, seconds: seconds + stops * STOP.seconds };
}

/** Heights of the window over which motions run, one after the other. */
export function runHeights(motions: readonly Motion[]): number {
  return motions.reduce((sum, motion) => sum + paceOf(motion).heights, 0);
}

/** Longer than a speaker waits for a map. */
const MOST_SECONDS = 5;

export function runSeconds(motions: readonly Motion[]): number {
  const sum = motions.reduce((seconds, motion) => seconds + paceOf(motion).seconds, 0);
  return Math.min(MOST_SECONDS, sum);
}

/**
 * How much of one motion is done at `t`, 0–1, of all of them: they run one after the other in the order given. A motion
 * that the map does not have is done. Depends on nothing else, so that a jump, a scroll back and a wall agree.
 */
export function shareAt(motions: readonly Motion[], kind: Motion['kind'], t: number): number {
  const at = motions.findIndex((motion) => motion.kind === kind);
  const own = motions[at];
  if (!own || t >= 1) return 1;
  const done = t * runHeights(motions) - runHeights(motions.slice(0, at));
  return Math.min(1, Math.max(0, done / paceOf(own).heights));
}

export function dateRunOf(motions: readonly Motion[]): DateRun | undefined {
  return motions.find((motion) => motion.kind === 'date');
}

/** Of the run of a date, how much it rests at its stops. */
const RESTING = 0.3;

/** The day that a run has reached at a share of it: in proportion to the days, but for its rests. */
export function dayAt({ from, to, stops }: DateRun, share: number): string {
  const days = [from, ...stops, to].map(dayNumber);
  const rest = stops.length > 0 ? RESTING / stops.length : 0;
  const pace = (1 - rest * stops.length) / (days.at(-1)! - days[0]!);
  let left = Math.min(1, Math.max(0, share));
  for (const [i, day] of days.slice(0, -1).entries()) {
    const way = (days[i + 1]! - day) * pace;
    if (left < way) return isoDay(day + left / pace);
    left -= way;
    if (left < rest) return isoDay(days[i + 1]!);
    left -= rest;
  }
  return to;
}

/** Where a day lies on the whole of a run, 0–1, by the calendar alone. */
export function wayTo({ from, to }: DateRun, day: string): number {
  return (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
}

const MS_A_DAY = 86_400_000;

function dayNumber(day: string): number {
  const ms = Date.parse(day);
  if (Number.isNaN(ms)) throw new RangeError(`${day} is no day`);
  return ms / MS_A_DAY;
}

function isoDay(number: number): string {
  return new Date(Math.floor(number + 1e-6) * MS_A_DAY).toISOString().slice(0, 10);
}
