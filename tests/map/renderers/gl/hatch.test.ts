import { describe, expect, it } from 'vitest';
import { toHatchImage, toHatchImages } from '../../../../src/lib/map/renderers/gl/hatch';
import {
  patternScale,
  SCALE_STEPS,
  scaleStepAt,
  toGlDash
} from '../../../../src/lib/map/renderers/gl/pattern-scale';
import { HATCH } from '../../../../src/lib/map/tokens';

const alphaAt = ({ data, width }: ReturnType<typeof toHatchImage>, x: number, y: number) => {
  const wrap = (value: number) => (value + width) % width;
  return data[(wrap(y) * width + wrap(x)) * 4 + 3]!;
};

describe.each([1, 1.25, 1.5, 2, 3])('the hatch tile at pixel ratio %d', (ratio) => {
  const tile = toHatchImage('#a63a2b', 0.5, ratio);
  const all = Array.from({ length: tile.width }, (_, i) => i);

  it('continues over its edges as it runs inside: every 45° line of pixels has one value', () => {
    for (const y of all) {
      for (const x of all) expect(alphaAt(tile, x - 1, y + 1)).toBe(alphaAt(tile, x, y));
    }
  });

  it('repeats every step, measured across the lines', () => {
    expect(tile.width / tile.pixelRatio / Math.SQRT2).toBeCloseTo(HATCH.step, 9);
    expect(tile.height).toBe(tile.width);
  });

  it('covers as much as a line of its width does, in its colour and opacity', () => {
    const mean = all.reduce((sum, x) => sum + alphaAt(tile, x, 0), 0) / tile.width / 255;
    expect(mean).toBeCloseTo((HATCH.width / HATCH.step) * 0.5, 1);
    expect([...tile.data.slice(0, 3)]).toEqual([0xa6, 0x3a, 0x2b]);
    expect(Math.max(...all.map((x) => alphaAt(tile, x, 0)))).toBeLessThanOrEqual(128);
  });
});

describe('patterns between two zooms', () => {
  it('appear in their own size, to 4.5 %, at every zoom', () => {
    for (let zoom = 5; zoom < 15; zoom += 0.01) {
      const appears = 2 ** (zoom - Math.floor(zoom)) / patternScale(scaleStepAt(zoom));
      expect(Math.abs(Math.log2(appears))).toBeLessThanOrEqual(1 / 16 + 1e-9);
    }
  });

  it('have an image for each step and colour', () => {
    const ids = toHatchImages(2).map(([id]) => id);
    expect(new Set(ids).size).toBe(2 * (SCALE_STEPS + 1));
  });
});

describe('dashes', () => {
  it('are given in line widths', () => {
    expect(toGlDash([6, 4], 2, 0)).toEqual([3, 2]);
    expect(toGlDash([6, 4], 2, SCALE_STEPS)).toEqual([1.5, 1]);
  });
});
