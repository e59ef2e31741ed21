/** A part of a whole: its colour, and that of what is written on it (src/scheme.css). */
export interface PartLook {
  readonly fill: string;
  readonly ink: string;
}

export const MOST_PARTS = 5;

/** What of a whole none of its parts is. */
export const REST_LOOK: PartLook = { fill: 'var(--part-rest)', ink: 'var(--ink)' };

export function partLook(at: number): PartLook {
  const name = `part-${at + 1}`;
  return at < MOST_PARTS ? { fill: `var(--${name})`, ink: `var(--on-${name})` } : REST_LOOK;
}
