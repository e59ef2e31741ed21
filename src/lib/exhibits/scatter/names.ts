import { widthOf } from '../../ui/text-width';

/** On which side of its dot a name stands. */
export const SIDES = ['right', 'left', 'above', 'below'] as const;
export type Side = (typeof SIDES)[number];

/** A dot, in shares of the plot from the left and from below. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Named whatever it covers. */
  readonly isStrong?: boolean;
}

/** The plot as it is on the narrowest phone, in CSS pixels: with more room names are only further apart. */
const PLOT = { width: 232, height: 200, letter: 12, line: 14, dot: 6 } as const;

/** Square pixels of dots and names that a name may touch and still be read: less than a quarter of a letter. */
const LEGIBLE = 36;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Each name beside its dot where it lies on the fewest others, null where it can be read on no side; strong dots choose first. */
export function placeNames(spots: readonly Spot[]): (Side | null)[] {
  const dots = spots.map(dotBox);
  const blocked = (i: number, side: Side): number => {
    const own = nameBox(spots[i]!, side);
    const others = dots.filter((_, other) => other !== i);
    return outside(own) + others.reduce((sum, dot) => sum + overlap(own, dot), 0);
  };
  const order = spots
    .map((_, i) => ({ i, free: SIDES.filter((side) => blocked(i, side) === 0).length }))
    .sort((a, b) => rankOf(spots[a.i]) - rankOf(spots[b.i]) || a.free - b.free || a.i - b.i);
  const placed = new Map<number, Side>();
  for (const { i } of order) {
    const taken = [...placed].map(([other, side]) => nameBox(spots[other]!, side));
    const costs = SIDES.map((side) => {
      const own = nameBox(spots[i]!, side);
      return blocked(i, side) + taken.reduce((sum, box) => sum + 2 * overlap(own, box), 0);
    });
    const least = Math.min(...costs);
    if (least <= LEGIBLE || spots[i]?.isStrong) placed.set(i, SIDES[costs.indexOf(least)] ?? 'right');
  }
  return spots.map((_, i) => placed.get(i) ?? null);
}

const rankOf = (spot: Spot | undefined): number => (spot?.isStrong ? 0 : 1);

function dotBox({ x, y }: Spot): Box {
  const { width, height, dot } = PLOT;
  return { left: x * width - dot, top: (1 - y) * height - dot, width: 2 * dot, height: 2 * dot };
}

export function nameBox(spot: Spot, side: Side): Box {
  const { letter, line } = PLOT;
  const { left, top, width: dot } = dotBox(spot);
  const width = widthOf(spot.name) * letter;
  const middle = { left: left + dot / 2 - width / 2, top: top + dot / 2 - line / 2 };
  const at = {
    right: { left: left + dot, top: middle.top },
    left: { left: left - width, top: middle.top },
    above: { left: middle.left, top: top - line },
    below: { left: middle.left, top: top + dot }
  }[side];
  return { ...at, width, height: line };
}

/** How much two boxes share, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, across) * Math.max(0, down);
}

/** What of a box lies outside the plot; its right edge has a margin for a letter. */
function outside(box: Box): number {
  const { width, height, letter } = PLOT;
  const inside = overlap(box, { left: 0, top: -letter, width: width + letter, height: height + letter });
  return box.width * box.height - inside;
}
