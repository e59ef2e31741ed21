import type { Map as GlMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Painting } from '../../../../src/lib/map/renderers/gl/painting';

/** A map whose graphics come to an end when the test says so. */
function slowMap() {
  const listeners = new Set<() => void>();
  const graphics = { isDone: false, isLost: false, handedOver: 0, fences: 0 };
  const gl = {
    SIGNALED: 1,
    fenceSync: () => (graphics.fences++, {}),
    deleteSync: () => void graphics.fences--,
    flush: () => void graphics.handedOver++,
    isContextLost: () => graphics.isLost,
    getSyncParameter: () => (graphics.isDone ? 1 : 0)
  };
  const map = {
    getCanvas: () => ({ getContext: () => gl }),
    on: (_event: string, listener: () => void) => listeners.add(listener),
    off: (_event: string, listener: () => void) => listeners.delete(listener)
  };
  const render = (): void => listeners.forEach((listener) => listener());
  return { map: map as unknown as GlMap, graphics, render };
}

/** What has become of a promise by now. */
async function fate(promise: Promise<void>, ms: number): Promise<string> {
  let state = 'waiting';
  void promise.then(() => (state = 'finished'));
  await vi.advanceTimersByTimeAsync(ms);
  return state;
}

describe('a map that is painted', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is waited for until its graphics have come to an end', async () => {
    const { map, graphics } = slowMap();
    const finished = new Painting(map).finished(2000);
    expect(await fate(finished, 500)).toBe('waiting');
    graphics.isDone = true;
    expect(await fate(finished, 20)).toBe('finished');
  });

  it('hands over each frame as it is made, until it is to be shown', async () => {
    const { map, graphics, render } = slowMap();
    const painting = new Painting(map);
    render();
    render();
    expect(graphics.handedOver).toBe(2);
    graphics.isDone = true;
    await fate(painting.finished(2000), 20);
    const atShow = graphics.handedOver;
    render();
    expect(graphics.handedOver).toBe(atShow);
    expect(graphics.fences).toBe(0);
  });

  it('keeps nobody waiting when its context is lost, or beyond the limit', async () => {
    const { map, graphics } = slowMap();
    const painting = new Painting(map);
    expect(await fate(painting.finished(2000), 2100)).toBe('finished');
    const again = painting.finished(2000);
    graphics.isLost = true;
    expect(await fate(again, 20)).toBe('finished');
  });
});
