import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rampColor, toColors } from '../../src/lib/map/class-colors';
import {
  FALL_RAMP,
  GAIN_RAMP,
  INK_VARIABLES,
  INKS,
  LOSS_RAMP,
  RAMP,
  SECOND_RAMP,
  TOKENS
} from '../../src/lib/map/tokens';

type Rgb = readonly [number, number, number];

/** sRGB hex → linear light, 0 to 1. */
function toLinear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** CIE L*, 0 black to 100 white: what grey print leaves of a colour. */
function lightness(light: Rgb): number {
  const y = luminance(light);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

/** Viénot, Brettel & Mollon 1999, on linear RGB. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  'full colour': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]]
}; // prettier-ignore

function seen(hex: string, matrix: readonly Rgb[]): Rgb {
  const [r, g, b] = toLinear(hex);
  return matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))
  ) as unknown as Rgb;
}

/** A projector in a lit room: 15 % of its white as stray light over everything. */
const washedOut = (light: Rgb): Rgb => light.map((share) => (share + 0.15) / 1.15) as unknown as Rgb;

const steps = (list: readonly number[]): number[] => list.slice(1).map((each, i) => list[i]! - each);
const contrast = (a: string, b: string): number => {
  const [high, low] = [a, b].map((hex) => luminance(toLinear(hex)) + 0.05).sort((x, y) => y - x);
  return high! / low!;
};

describe('the ramp', () => {
  it.each(Object.entries(SIGHTS))(
    'darkens in clear steps, seen with %s and in grey print',
    (_name, matrix) => {
      const lightnesses = RAMP.map((hex) => lightness(seen(hex, matrix)));
      expect(Math.min(...steps(lightnesses))).toBeGreaterThanOrEqual(10);
    }
  );

  it('still has an order on a washed-out projector', () => {
    const lightnesses = RAMP.map((hex) => lightness(washedOut(toLinear(hex))));
    expect(Math.min(...steps(lightnesses))).toBeGreaterThanOrEqual(7);
  });

  it.each([1, 2, 3, 4, 5])('gives %d classes as many colours, in its order', (count) => {
    const colors = Array.from({ length: count }, (_, i) => rampColor(i, count));
    expect(new Set(colors).size).toBe(count);
    const places = colors.map((color) => RAMP.indexOf(color as (typeof RAMP)[number]));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    if (count > 1) expect([places[0], places.at(-1)]).toEqual([0, RAMP.length - 1]);
  });
});

/** CIE L*a*b* of linear light, D65. */
function toLab(light: Rgb): Rgb {
  const [r, g, b] = light;
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(luminance(light));
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE 1976 ΔE: about 2.3 is just seen side by side. */
function distance(a: Rgb, b: Rgb): number {
  const [p, q] = [toLab(a), toLab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each([
  ['a change', [...GAIN_RAMP, ...FALL_RAMP]],
  ['what grows, with the rare loss in it', [...RAMP, ...LOSS_RAMP]]
])('the two ramps of %s', (_what, colors) => {
  const pairs = colors.flatMap((a, i, all) => all.slice(i + 1).map((b): [string, string] => [a, b]));

  it.each(Object.entries(SIGHTS))('keep any two classes apart, seen with %s', (_name, matrix) => {
    for (const [a, b] of pairs)
      expect(distance(seen(a, matrix), seen(b, matrix)), `${a} ${b}`).toBeGreaterThanOrEqual(12);
  });

  it('keep any two classes apart in grey print, where they differ by lightness alone', () => {
    for (const [a, b] of pairs) {
      const apart = Math.abs(lightness(toLinear(a)) - lightness(toLinear(b)));
      expect(apart, `${a} ${b}`).toBeGreaterThanOrEqual(6);
    }
  });
});

describe('the ramps of a change', () => {
  it('both darken away from zero, and begin light', () => {
    for (const ramp of [GAIN_RAMP, FALL_RAMP]) {
      const lightnesses = ramp.map((hex) => lightness(toLinear(hex)));
      expect(Math.min(...steps(lightnesses))).toBeGreaterThanOrEqual(12);
      expect(lightnesses[0]).toBeGreaterThan(80);
    }
  });

  it('are neither water nor a gap', () => {
    for (const hex of [...GAIN_RAMP, ...FALL_RAMP, ...LOSS_RAMP])
      for (const other of [TOKENS.water, TOKENS.noData])
        expect(distance(toLinear(hex), toLinear(other)), `${hex} ${other}`).toBeGreaterThanOrEqual(8);
  });
});

describe('the ramp of a second meaning in the same frame', () => {
  it.each(Object.entries(SIGHTS))('darkens in clear steps, seen with %s', (_name, matrix) => {
    const lightnesses = SECOND_RAMP.map((hex) => lightness(seen(hex, matrix)));
    expect(Math.min(...steps(lightnesses))).toBeGreaterThanOrEqual(10);
  });

  it.each(Object.entries(SIGHTS))('is never taken for the first, seen with %s', (_name, matrix) => {
    for (const a of SECOND_RAMP)
      for (const b of RAMP)
        expect(distance(seen(a, matrix), seen(b, matrix)), `${a} ${b}`).toBeGreaterThanOrEqual(12);
  });

  it('is neither water nor a gap', () => {
    for (const hex of SECOND_RAMP)
      for (const other of [TOKENS.water, TOKENS.noData])
        expect(distance(toLinear(hex), toLinear(other)), `${hex} ${other}`).toBeGreaterThanOrEqual(8);
  });
});

describe('the classes of a change', () => {
  const ramps = { gains: GAIN_RAMP, losses: FALL_RAMP };
  const colorsOf = (breaks: number[], min: number, max: number): string[] =>
    toColors({ breaks, min, max }, ramps);

  it('are of one ramp below zero and of the other from zero on, whatever the breaks', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: -60, max: 60 }), { minLength: 0, maxLength: 5 });
    fc.assert(
      fc.property(cuts, (list) => {
        const breaks = [...new Set([...list, 0])].sort((a, b) => a - b);
        const colors = colorsOf(breaks, -99, 99);
        const below = breaks.indexOf(0) + 1;
        const isOf = (ramp: readonly string[], hex: string): boolean => hueOf(hex) === hueOf(ramp[2]!);
        expect(colors.map((hex) => isOf(FALL_RAMP, hex))).toEqual(colors.map((_hex, i) => i < below));
        expect(new Set(colors).size).toBe(colors.length);
      })
    );
  });

  it('of which only one is a loss begin beside zero', () => {
    expect(colorsOf([0, 10, 30, 60], -2.3, 110)).toEqual([
      FALL_RAMP[0],
      ...[0, 1, 3, 4].map((i) => GAIN_RAMP[i])
    ]);
  });

  it('more than the ramp has steps lie between them, and stay apart', () => {
    const colors = Array.from({ length: 7 }, (_each, i) => rampColor(i, 7));
    expect([colors[0], colors[6]]).toEqual([RAMP[0], RAMP[4]]);
    expect(Math.min(...steps(colors.map((hex) => lightness(toLinear(hex)))))).toBeGreaterThanOrEqual(7);
  });
});

/** Warm or cold. */
function hueOf(hex: string): 'warm' | 'cold' {
  const [r, , b] = toLinear(hex);
  return r > b ? 'warm' : 'cold';
}

describe('the map’s colours', () => {
  it('show a highlighted area by its line, which stands out from every fill', () => {
    for (const fill of [TOKENS.area, TOKENS.highlight, ...RAMP.slice(0, 4)]) {
      expect(contrast(TOKENS.highlightLine, fill)).toBeGreaterThanOrEqual(2.5);
    }
  });

  it('keep the hatch of a gap apart from the ground it lies on', () => {
    expect(lightness(toLinear(TOKENS.noData)) - lightness(toLinear(TOKENS.hatch))).toBeGreaterThanOrEqual(15);
  });

  it('are colours that SVG and MapLibre both read', () => {
    for (const color of [...RAMP, ...Object.values(TOKENS)]) expect(color).toMatch(/^#[0-9a-f]{6}$/);
  });
});

it('an exported file’s inks are those of the style sheet', () => {
  const css = readFileSync(new URL('../../src/scheme.css', import.meta.url), 'utf8');
  for (const [ink, variable] of Object.entries(INK_VARIABLES)) {
    expect(css).toContain(`--${variable}: ${INKS[ink as keyof typeof INKS]};`);
  }
});
