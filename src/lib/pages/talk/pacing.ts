import { m } from '../../paraglide/messages';

/** Where a talk stands against its plan. */
export interface Pacing {
  /** Minutes planned in all. */
  readonly total: number;
  /** Minutes planned until the step begins, and until it ends. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds late (over the step's end) or early (before its beginning, negative); 0 within the step. */
  readonly late: number;
}

const MINUTE = 60_000;

/** `minutes`: planned, one for each step; `elapsed` in milliseconds. */
export function toPacing(minutes: readonly number[], step: number, elapsed: number): Pacing {
  // Steps are planned in tenths, whose binary sums have tails: 11.000000000000002.
  const sum = (count: number): number =>
    Math.round(minutes.slice(0, count).reduce((total, each) => total + each, 0) * 10) / 10;
  const [from, to] = [sum(step), sum(step + 1)];
  const over = elapsed - to * MINUTE;
  const under = elapsed - from * MINUTE;
  return { total: sum(minutes.length), from, to, late: over > 0 ? over : under < 0 ? under : 0 };
}

/** 754_000 → `12:34`. */
export function formatClock(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What the speaker is told: in step, early or late. */
export function sayPacing({ late }: Pacing): string {
  if (Math.abs(late) < 10_000) return m.talk_pace_even();
  const clock = formatClock(late);
  return late > 0 ? m.talk_pace_late({ clock }) : m.talk_pace_early({ clock });
}
