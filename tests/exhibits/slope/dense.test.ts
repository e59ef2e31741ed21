import { describe, expect, it } from 'vitest';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { SLOPE_SIZE, toSlopeLayout } from '../../../src/lib/exhibits/slope/layout';
import { toSlope } from '../../../src/lib/exhibits/slope/model';
import { aFigure } from '../../domain/a-figure';

describe('a slope of thirteen lines', () => {
  const end = (value: number) => ({
    ...{ number: toNumberView(aFigure({ value })), value },
    ...{ kind: 'actual' as const, isWeak: false }
  });
  const pairs = Array.from({ length: 13 }, (_, i) => ({
    ...{ place: `p${i}`, isStrong: false },
    ...{ from: end(20 + i / 10), to: end(30 + i / 10) }
  }));
  const { height, from } = toSlopeLayout(toSlope({ title: '', when: ['', ''] }, pairs));

  it('is no higher than a phone has room for beside its map, its labels apart', () => {
    expect(height).toBeLessThan(240);
    const tops = from.map(({ textY }) => textY).sort((a, b) => a - b);
    tops.slice(1).forEach((y, i) => {
      expect(y - tops[i]!).toBeGreaterThanOrEqual(SLOPE_SIZE.denseLine - 1e-9);
    });
  });
});
