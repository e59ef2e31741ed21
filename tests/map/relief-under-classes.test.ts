import { describe, expect, it } from 'vitest';
import { relief } from '../../src/lib/map/layers/relief';
import {
  FALL_RAMP,
  GAIN_RAMP,
  LOSS_RAMP,
  OPACITIES,
  RAMP,
  SECOND_RAMP,
  TOKENS
} from '../../src/lib/map/tokens';
import { realGeodata } from '../content/real-site';

type Triple = readonly [number, number, number];

const toRgb = (hex: string): Triple =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Triple;
const toLinear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

/** Bands of relief over a colour, one upon the other, as a browser blends them. */
function under(hex: string, bands: number, opacity: number): Triple {
  const ink = toRgb(TOKENS.relief);
  return Array.from({ length: bands }).reduce<Triple>(
    (below) => below.map((share, i) => share * (1 - opacity) + ink[i]! * opacity) as unknown as Triple,
    toRgb(hex)
  );
}

/** Viénot, Brettel & Mollon 1999, on linear RGB; the last leaves only lightness, as grey print does. */
const SIGHTS: Readonly<Record<string, readonly Triple[]>> = {
  'full colour': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
  'grey print': [[0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722], [0.2126, 0.7152, 0.0722]]
}; // prettier-ignore

/** CIE L*a*b* (D65) of a colour as a sight leaves it; `haze` is stray light over everything, as on a wall. */
function toLab(rgb: Triple, sight: readonly Triple[], haze = 0): Triple {
  const light = rgb.map(toLinear);
  const [r, g, b] = sight.map((row) => {
    const share = row.reduce((sum, weight, i) => sum + weight * light[i]!, 0);
    return (Math.min(1, Math.max(0, share)) + haze) / (1 + haze);
  }) as unknown as Triple;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76: about 2 is a difference that one sees side by side. */
const distance = (a: Triple, b: Triple): number => Math.hypot(...a.map((value, i) => value - b[i]!));

const BANDS = realGeodata.groundAt('ground/relief', 'bands').length;
const heights = Array.from({ length: BANDS + 1 }, (_, bands) => bands);

/** The least distance between a class on any height and another on any. */
function leastBetweenClasses(ramp: readonly string[], sight: readonly Triple[], haze: number): number {
  const looks = ramp.map((hex) =>
    heights.map((bands) => toLab(under(hex, bands, OPACITIES.reliefUnder), sight, haze))
  );
  const pairs = looks.flatMap((a, i) =>
    looks.slice(i + 1).flatMap((b) => a.flatMap((p) => b.map((q) => [p, q] as const)))
  );
  return Math.min(...pairs.map(([p, q]) => distance(p, q)));
}

describe.each(Object.entries({ RAMP, SECOND_RAMP, LOSS_RAMP, GAIN_RAMP, FALL_RAMP }))(
  'classes of %s over relief',
  (_ramp, ramp) => {
    it.each(Object.entries(SIGHTS))('are told apart on every height, seen with %s', (_name, sight) => {
      expect(leastBetweenClasses(ramp, sight, 0)).toBeGreaterThanOrEqual(5);
    });

    it.each(Object.entries(SIGHTS))('and on a washed-out projector, seen with %s', (_name, sight) => {
      expect(leastBetweenClasses(ramp, sight, 0.15)).toBeGreaterThanOrEqual(3.5);
    });

    it('lie nearer to themselves than to another class, wherever the ground rises', () => {
      const own = ramp.map((hex) =>
        distance(
          toLab(under(hex, 0, OPACITIES.reliefUnder), SIGHTS['full colour']!),
          toLab(under(hex, BANDS, OPACITIES.reliefUnder), SIGHTS['full colour']!)
        )
      );
      const apart = ramp
        .slice(1)
        .map((hex, i) =>
          distance(toLab(toRgb(ramp[i]!), SIGHTS['full colour']!), toLab(toRgb(hex), SIGHTS['full colour']!))
        );
      expect(Math.max(...own)).toBeLessThan(Math.min(...apart) / 2);
    });
  }
);

describe('relief on bare land', () => {
  it.each(Object.entries(SIGHTS))('rises in steps that one sees, with %s', (_name, sight) => {
    const tones = heights.map((bands) => toLab(under(TOKENS.area, bands, OPACITIES.relief), sight));
    const steps = tones.slice(1).map((tone, i) => tones[i]![0] - tone[0]);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.5);
  });

  it('has no line and one ink: what is high is only darker', () => {
    expect(relief.marks.map(({ look }) => look.kind)).toEqual(['fill']);
  });
});
