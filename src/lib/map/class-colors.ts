import type { Classes } from '../domain/classify';
import { LOSS_RAMP, RAMP, SECOND_RAMP, TOKENS } from './tokens';

/** Colours for gains, and for losses from the least to the greatest. */
export interface Ramps {
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

/** What grows from little to much; the rare loss among it has a hue of its own. */
export const SEQUENTIAL: Ramps = { gains: RAMP, losses: LOSS_RAMP };

/** What may not be compared with what the first ramp colours on the same map. */
export const SECOND: Ramps = { gains: SECOND_RAMP, losses: RAMP.slice(1) };

/** The ramp colour of class `index` of `count`: fewer classes spread over the whole ramp, more lie between its steps. */
export function rampColor(index: number, count: number, ramp: readonly string[] = RAMP): string {
  const last = ramp.length - 1;
  const at = count < 2 ? Math.floor(ramp.length / 2) : (index * last) / (count - 1);
  const [low, high] = [ramp[Math.floor(at)], ramp[Math.ceil(at)]];
  if (count <= ramp.length || !low || !high) return ramp[Math.round(at)] ?? ramp[0] ?? TOKENS.noData;
  return mixed(low, high, at - Math.floor(at));
}

const partsOf = (hex: string): number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** How light a colour looks, 0–255: the luma of Rec. 601. */
export function lightnessOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(hex);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** A colour between two. */
export function mixed(low: string, high: string, share: number): string {
  const to = partsOf(high);
  const sum = partsOf(low).map((part, i) => Math.round(part + ((to[i] ?? part) - part) * share));
  return `#${sum.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** One colour a class. Losses have a ramp of their own, darker the greater they are. */
export function toColors({ breaks, max }: Classes, { gains, losses }: Ramps): string[] {
  const tops = [...breaks, Math.max(max, ...breaks)];
  const below = tops.filter((top, i) => top < 0 || (top === 0 && i < breaks.length)).length;
  const above = tops.length - below;
  return tops.map((_top, i) =>
    i < below ? lossColor(below - 1 - i, below, losses) : rampColor(i - below, above, gains)
  );
}

/** Losses begin beside zero: a single class of them is the lightest, however dark the others would be. */
function lossColor(index: number, count: number, ramp: readonly string[]): string {
  return count <= ramp.length ? (ramp[index] ?? '') : rampColor(index, count, ramp);
}
