import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/lib/domain/ids';
import { cameraAt, fitFrame, frameAt } from '../../../src/lib/map/stage/camera';
import { toBox, type Box } from '../../../src/lib/geometry/projection';

const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.double({ min: 118, max: 120, noNaN: true }),
    fc.double({ min: 28, max: 30, noNaN: true }),
    fc.double({ min: 0.05, max: 3, noNaN: true }),
    fc.double({ min: 0.05, max: 2, noNaN: true })
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);
const sizes = fc.integer({ min: 200, max: 3000 });
const stages = fc.record({ width: sizes, height: sizes });
const offsets = fc.integer({ min: 0, max: 180 });
const rooms = fc.tuple(stages, offsets, offsets).map(([stage, x, y]) => {
  const room: Box = { x, y, width: stage.width - x, height: stage.height - y };
  return { stage, room };
});

/** Equal to a billionth of the stage. */
function expectSameBox(a: Box, b: Box, stage: { width: number }): void {
  for (const key of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs(a[key] - b[key]) / stage.width).toBeLessThanOrEqual(1e-9);
  }
}

describe('a frame', () => {
  it('has the shape of its bounds, fills its room one way and stands in the middle the other', () => {
    fc.assert(
      fc.property(bounds, rooms, (within, { room }) => {
        const [frame, box] = [fitFrame(within, room), toBox(within)];
        expect(frame.width / frame.height / (box.width / box.height)).toBeCloseTo(1, 9);
        const [left, right] = [frame.x - room.x, room.x + room.width - frame.x - frame.width];
        const [top, bottom] = [frame.y - room.y, room.y + room.height - frame.y - frame.height];
        expect(left).toBeCloseTo(right, 6);
        expect(top).toBeCloseTo(bottom, 6);
        expect(Math.min(left, top)).toBeGreaterThan(-1e-6);
        expect(Math.min(left, top)).toBeLessThan(1e-6);
      })
    );
  });
});

describe('a camera', () => {
  it('shows its bounds in the very frame it was made for', () => {
    fc.assert(
      fc.property(bounds, rooms, (within, { stage, room }) => {
        const frame = fitFrame(within, room);
        expectSameBox(frameAt(within, cameraAt(within, frame, stage), stage), frame, stage);
      })
    );
  });

  it('is found again from the frame that it shows', () => {
    const cameras = fc.record({
      center: fc.tuple(
        fc.double({ min: 118, max: 121, noNaN: true }),
        fc.double({ min: 28, max: 31, noNaN: true })
      ),
      zoom: fc.double({ min: 5, max: 14, noNaN: true })
    });
    fc.assert(
      fc.property(bounds, cameras, stages, (within, camera, stage) => {
        const again = cameraAt(within, frameAt(within, camera, stage), stage);
        expect(Math.abs(again.zoom - camera.zoom)).toBeLessThan(1e-9);
        again.center.forEach((degrees, i) =>
          expect(Math.abs(degrees - camera.center[i]!)).toBeLessThan(1e-9)
        );
      })
    );
  });

  it('one zoom closer shows everything twice as large', () => {
    const within: Bounds = [119, 29, 121, 31];
    const stage = { width: 800, height: 600 };
    const camera = cameraAt(within, fitFrame(within, { x: 0, y: 0, ...stage }), stage);
    const closer = frameAt(within, { ...camera, zoom: camera.zoom + 1 }, stage);
    expect(closer.height).toBeCloseTo(1200, 6);
  });

  it('counts zoom as MapLibre does: at 0 the world is one tile of 512 pixels', () => {
    const world: Bounds = [-180, -85.0511287798066, 180, 85.0511287798066];
    const stage = { width: 512, height: 512 };
    const camera = cameraAt(world, { x: 0, y: 0, ...stage }, stage);
    expect(camera.zoom).toBeCloseTo(0, 9);
    camera.center.forEach((degrees) => expect(degrees).toBeCloseTo(0, 9));
  });
});
