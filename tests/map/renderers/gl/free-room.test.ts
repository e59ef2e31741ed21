import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../../src/lib/domain/ids';
import { FreeRoom } from '../../../../src/lib/map/renderers/gl/free-room';

const room = () => new FreeRoom([120, 30, 122, 32]);
const far = { center: [118, 29], zoom: 5.5 } as const;

describe('the room of a free map', () => {
  it('never holds a story camera back', () => {
    expect(room().constrain(new LngLat(0, 80), 2)).toEqual({ center: new LngLat(0, 80), zoom: 2 });
  });

  it('keeps the reader over the city', () => {
    const free = room();
    free.enter({ center: [121, 31], zoom: 9 });
    expect(free.constrain(new LngLat(125, 20), 22)).toEqual({ center: new LngLat(122, 30), zoom: 14.5 });
    free.leave();
    expect(free.constrain(new LngLat(125, 20), 22).zoom).toBe(22);
  });

  it('is as wide as the city: a larger one is seen whole, a smaller one closer', () => {
    const zoomsOf = (bounds: Bounds): number[] => {
      const free = new FreeRoom(bounds);
      free.enter({ center: [bounds[0], bounds[1]], zoom: 9 });
      return [0, 22].map((asked) => free.constrain(new LngLat(bounds[0], bounds[1]), asked).zoom);
    };
    expect(zoomsOf([118.34, 29.19, 120.72, 30.57])).toEqual([7, 14.5]);
    expect(zoomsOf([116, 28, 124, 32])).toEqual([5, 12.5]);
    expect(zoomsOf([120, 30, 120.5, 30.5])).toEqual([9, 16.5]);
  });

  it('does not jump when it opens at a wide view, nor when a wide scene is shown in it', () => {
    const opened = room();
    opened.enter(far);
    expect(opened.constrain(new LngLat(118, 29), 5.5)).toEqual({ center: new LngLat(118, 29), zoom: 5.5 });
    const entered = room();
    entered.enter({ center: [121, 31], zoom: 9 });
    entered.admit(far);
    expect(entered.constrain(new LngLat(118, 29), 5.5)).toEqual({ center: new LngLat(118, 29), zoom: 5.5 });
  });
});
