import { describe, expect, it } from 'vitest';
import {
  hatchLinesText,
  slantsWithin,
  textureTilesText
} from '../../../../src/lib/map/renderers/svg/hatch-lines';

/** A square of 100 map units, and the same with a hole of 60 in its middle. */
const SQUARE = 'M0 0l100 0 0 100-100 0z';
const RING = `${SQUARE}M20 20l60 0 0 60-60 0z`;
const SEEN = { seen: { x: 0, y: 0, width: 200, height: 100 }, scale: 1 };

type Line = readonly [x1: number, y1: number, x2: number, y2: number];
const linesIn = (d: string): Line[] =>
  [...d.matchAll(/M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, ...numbers]) => numbers.map(Number) as unknown as Line
  );
const lengthOf = ([x1, y1, x2, y2]: Line): number => Math.hypot(x2 - x1, y2 - y1);

describe('a hatch as lines', () => {
  it('runs from edge to edge at 45°, as far apart as asked', () => {
    const lines = linesIn(slantsWithin(SQUARE, 20));
    expect(lines.length).toBe(9);
    for (const [x1, y1, x2, y2] of lines) {
      expect(x1 + y1).toBeCloseTo(x2 + y2, 1);
      expect((x1 + y1) % 20).toBeCloseTo(0, 1);
      for (const value of [x1, y1, x2, y2]) expect(value >= 0 && value <= 100).toBe(true);
    }
    expect(lengthOf(lines.find(([x, y]) => x + y === 100)!)).toBeCloseTo(100 * Math.SQRT2, 0);
  });

  it('leaves a hole bare', () => {
    const middle = linesIn(slantsWithin(RING, 20)).filter(([x, y]) => Math.abs(x + y - 100) < 0.1);
    expect(middle.map(lengthOf).map(Math.round)).toEqual([28, 28]);
  });

  it('has its look, and nothing that cuts it out', () => {
    const text = hatchLinesText({ kind: 'hatch', color: '#a63a2b', opacity: 0.55 }, [SQUARE], SEEN);
    expect(text).toContain('stroke="#a63a2b"');
    expect(text).toContain('stroke-opacity="0.55"');
    expect(text).not.toMatch(/clip|pattern/);
  });
});

it('a texture as tiles fills a shape with whole ones and leaves the ground beside it', () => {
  const xs = [...textureTilesText('bound', [SQUARE], SEEN).matchAll(/H(-?[\d.]+)/g)].map(([, x]) =>
    Number(x)
  );
  expect(xs.length).toBeGreaterThan(60);
  expect(Math.max(...xs)).toBeLessThanOrEqual(100);
  expect(Math.max(...xs)).toBeGreaterThan(80);
});
