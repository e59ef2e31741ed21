import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../src/lib/map/labels/placement';
import { fitZoom, SMALLEST_ZOOM } from '../../../src/lib/pages/talk/fit';
import { labelScale, roomFor } from '../../../src/lib/pages/talk/label-scale';
import { formatClock, sayPacing, toPacing } from '../../../src/lib/pages/talk/pacing';

describe('pacing', () => {
  const minutes = [1, 2, 1.5];

  it.each([
    [0, 30, 0, '与计划同步'],
    [0, 75, 15_000, '比计划慢 0:15'],
    [1, 30, -30_000, '比计划快 0:30'],
    [1, 179, 0, '与计划同步'],
    [2, 600, 330_000, '比计划慢 5:30']
  ])('at step %i after %i seconds is %i ms off', (step, seconds, late, said) => {
    const pacing = toPacing(minutes, step, seconds * 1000);
    expect(pacing).toMatchObject({ total: 4.5, late });
    expect(sayPacing(pacing)).toBe(said);
  });

  it('plans in tenths, as they are written', () => {
    const tenths = Array.from({ length: 14 }, (_, i) => (i % 2 ? 0.7 : 0.9));
    expect(toPacing(tenths, 3, 0)).toMatchObject({ total: 11.2, from: 2.5, to: 3.2 });
  });

  it('says hours as minutes', () => expect(formatClock(3_661_000)).toBe('61:01'));
});

describe('text on the wall', () => {
  /** Lines wrap: half the zoom holds twice as much in a line. */
  const height = (full: number) => (zoom: number) => full * zoom * zoom;

  it('keeps its size where it fits', () => expect(fitZoom(height(800), 800)).toBe(1));

  it('is as large as it can be where it does not', () => {
    const zoom = fitZoom(height(1600), 800);
    expect(height(1600)(zoom)).toBeLessThanOrEqual(800);
    expect(height(1600)(zoom + 0.01)).toBeGreaterThan(800);
  });

  it('grows as far as it may where there is room', () => {
    expect(fitZoom(height(400), 800, 1.4)).toBe(1.4);
    const zoom = fitZoom(height(640), 800, 1.4);
    expect(zoom).toBeGreaterThan(1);
    expect(zoom * 640).toBeLessThanOrEqual(800);
  });

  it('has a smallest size', () => expect(fitZoom(height(99_999), 800)).toBe(SMALLEST_ZOOM));
});

describe('labels on the wall', () => {
  it('keep the room that they were placed for, in their own size', () => {
    for (const [width, height] of [
      [1100, 900],
      [640, 520],
      [701, 487],
      [700, 1400],
      [400, 300],
      [330, 240]
    ] as const) {
      const room = roomFor(width, height);
      const scale = labelScale(room, width, height);
      expect(width / scale).toBeGreaterThanOrEqual(ROOMS[room].width);
      expect(height / scale).toBeGreaterThanOrEqual(ROOMS[room].height);
    }
  });

  it('are those of a wide room on a screen of 720 lines too, and as small a share of it', () => {
    expect(roomFor(748, 531)).toBe('wide');
    expect(roomFor(701, 487)).toBe('wide');
    expect(labelScale('wide', 701, 487) / 720).toBeCloseTo(labelScale('wide', 748, 520) / 768, 4);
    expect(roomFor(540, 440)).toBe('small');
  });

  it('are of a small room never smaller than on a desk, nor without measure', () => {
    expect(labelScale('small', 200, 100)).toBe(1);
    expect(labelScale('wide', 9000, 9000)).toBe(2.4);
    expect(labelScale('wide', 1100, 900)).toBeGreaterThan(1.5);
  });
});
