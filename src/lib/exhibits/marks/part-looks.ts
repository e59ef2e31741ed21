/** A part of a whole: its colour, and that of what is written on it. */
export interface PartLook {
  readonly fill: string;
  readonly ink: string;
}

const ON_DARK = '#fffdf8';
const ON_LIGHT = '#2b211a';

/** The first part is what the chart is about; neighbours differ in lightness too, for readers who see no hues. */
const LOOKS: readonly [PartLook, ...PartLook[]] = [
  { fill: '#a5552a', ink: ON_DARK },
  { fill: '#a9bfc0', ink: ON_LIGHT },
  { fill: '#4f7078', ink: ON_DARK },
  { fill: '#dcbf82', ink: ON_LIGHT },
  { fill: '#7d6485', ink: ON_DARK }
];

/** What of a whole none of its parts is. */
export const REST_LOOK: PartLook = { fill: '#e7dcc8', ink: ON_LIGHT };

export const MOST_PARTS = LOOKS.length;

export function partLook(at: number): PartLook {
  return LOOKS[at] ?? REST_LOOK;
}
