import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  MOTION_NAMES,
  runHeights,
  runSeconds,
  shareAt,
  type DateRun,
  type Motion
} from '../../src/lib/domain/motion';

const RUN: DateRun = {
  kind: 'date',
  from: '2017-07-03',
  to: '2022-09-22',
  stops: ['2019-06-24', '2020-04-23']
};
const motions = fc
  .tuple(fc.shuffledSubarray([...MOTION_NAMES]), fc.boolean())
  .map(([names, runs]): Motion[] => [...names.map((kind) => ({ kind })), ...(runs ? [RUN] : [])]);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the motions of a scene', () => {
  it('run one after the other, in the order written', () => {
    const both: Motion[] = [{ kind: 'fill' }, { kind: 'grow' }];
    const at = (t: number) => both.map(({ kind }) => shareAt(both, kind, t));
    expect([0, 0.25, 0.5, 0.75, 1].map(at)).toEqual([[0, 0], [0.5, 0], [1, 0], [1, 0.5], [1, 1]].map((pair) => pair.map((value) => expect.closeTo(value)))); // prettier-ignore
  });

  it('are done where the scene has none of the kind', () => {
    expect(shareAt([{ kind: 'fill' }], 'grow', 0)).toBe(1);
    expect(shareAt([], 'date', 0)).toBe(1);
  });

  it('have all not begun at 0, have all ended at 1, and only go forward between', () => {
    fc.assert(
      fc.property(motions, share, share, (all, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        for (const { kind } of all) {
          expect(shareAt(all, kind, 0)).toBe(0);
          expect(shareAt(all, kind, 1)).toBe(1);
          expect(shareAt(all, kind, late)).toBeGreaterThanOrEqual(shareAt(all, kind, early));
        }
      })
    );
  });

  it('take longer the more there are, and a date the longer the more stops it has', () => {
    expect(runHeights([])).toBe(0);
    expect(runHeights([RUN])).toBeGreaterThan(runHeights([{ ...RUN, stops: [] }]));
    expect(runSeconds([{ kind: 'fill' }])).toBeGreaterThanOrEqual(1);
    expect(runSeconds([RUN])).toBeLessThanOrEqual(4);
  });
});

describe('the day of a run', () => {
  it('begins and ends where it says, and is half way in the middle', () => {
    const plain = { ...RUN, from: '2020-01-01', to: '2020-01-11', stops: [] };
    expect([0, 0.5, 1].map((at) => dayAt(plain, at))).toEqual(['2020-01-01', '2020-01-06', '2020-01-11']);
  });

  it('rests at each of its stops', () => {
    const days = Array.from({ length: 1001 }, (_, i) => dayAt(RUN, i / 1000));
    for (const stop of RUN.stops) expect(days.filter((day) => day === stop).length).toBeGreaterThan(100);
    expect(days.filter((day) => day === '2018-06-24').length).toBeLessThan(5);
  });

  it('only goes forward, and never leaves its run', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [early, late] = [dayAt(RUN, Math.min(a, b)), dayAt(RUN, Math.max(a, b))];
        expect(early <= late && RUN.from <= early && late <= RUN.to, `${early} ${late}`).toBe(true);
      })
    );
  });
});
