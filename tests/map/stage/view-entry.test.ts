import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { viewsSchema } from '../../../src/lib/content/site/schemas';
import type { Bounds } from '../../../src/lib/domain/ids';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { boundsIn, toViewEntry } from '../../../src/lib/map/stage/view-entry';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: 118, max: 120, noNaN: true }),
    fc.double({ min: 28, max: 30, noNaN: true }),
    fc.double({ min: 0.02, max: 3, noNaN: true }),
    fc.double({ min: 0.02, max: 2, noNaN: true })
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);
const sizes = fc.integer({ min: 200, max: 2000 });

describe('what a room shows', () => {
  it('holds the bounds that were fitted into it, and no more than its own shape asks for', () => {
    fc.assert(
      fc.property(bounds, sizes, sizes, (wanted, width, height) => {
        const room = { x: 10, y: 20, width, height };
        const shown = boundsIn(room, wanted, fitFrame(wanted, room));
        const slack = 1e-9;
        expect(shown[0]).toBeLessThanOrEqual(wanted[0] + slack);
        expect(shown[1]).toBeLessThanOrEqual(wanted[1] + slack);
        expect(shown[2]).toBeGreaterThanOrEqual(wanted[2] - slack);
        expect(shown[3]).toBeGreaterThanOrEqual(wanted[3] - slack);
        const again = fitFrame(shown, room);
        expect(again.width).toBeCloseTo(width, 6);
        expect(again.height).toBeCloseTo(height, 6);
      })
    );
  });
});

describe('an entry of views.yml', () => {
  it('is one that the reader of views takes, within a hundredth of what was seen', () => {
    fc.assert(
      fc.property(bounds, (seen) => {
        const [entry] = v.parse(viewsSchema, parse(toViewEntry('瓶窑一带', seen)));
        expect(entry?.name).toBe('瓶窑一带');
        const size = seen[2] - seen[0];
        entry?.bounds?.forEach((edge, i) =>
          expect(Math.abs(edge - seen[i]!)).toBeLessThanOrEqual(size / 100)
        );
      })
    );
  });

  it('is short', () => {
    expect(toViewEntry('名称', [118.123456, 29.1, 120.5, 30.76543])).toBe(
      '- name: 名称\n  bounds: [118.12, 29.1, 120.5, 30.77]\n'
    );
  });
});
