import { describe, expect, it } from 'vitest';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { toSlope, type SlopeEnd } from '../../../src/lib/exhibits/slope/model';
import { aFigure } from '../../domain/a-figure';

describe('a slope', () => {
  const end = (id: string, value: number): SlopeEnd => {
    const number = toNumberView(aFigure({ id, value }));
    return { number, value, kind: 'actual', isWeak: false };
  };
  const slope = toSlope({ title: '人口', when: ['2022', '2023'] }, [
    { place: '甲', isStrong: false, from: end('a', 137), to: end('b', 139) },
    { place: '乙', isStrong: true, from: end('c', 136), to: end('d', 141) }
  ]);

  it('puts both periods on one scale, and says that it is cut', () => {
    const [first, second] = slope.lines;
    const shares = [second!.from, first!.from, first!.to, second!.to].map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(slope.isCut).toBe(true);
  });

  it('leaves no more than a quarter of its drawing empty below', () => {
    const of = (a: number, b: number) =>
      toSlope({ title: '', when: ['', ''] }, [
        { place: '甲', isStrong: false, from: end('a', a), to: end('b', b) },
        { place: '乙', isStrong: false, from: end('c', a), to: end('d', b) }
      ]);
    const least = (slope: ReturnType<typeof of>): number =>
      Math.min(...slope.lines.flatMap(({ from, to }) => [from.share, to.share]));
    expect(of(328_957, 526_096).isCut).toBe(true);
    expect(least(of(328_957, 526_096))).toBeLessThan(0.25);
    expect(of(20, 100).isCut).toBe(false);
  });
});
