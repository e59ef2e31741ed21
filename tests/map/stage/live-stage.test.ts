import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveGeometry } from '../../../src/lib/map/renderers/gl';
import { NEW, OLD } from '../renderers/gl/tiny-map';
import { fakeEngine } from './fake-engine';
import { atWork, box, here, LANDED, liveStage, pictureOf, settle, stageOf, there, WHOLE } from './fake-stage';

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
  vi.unstubAllGlobals();
});

describe('a stage that sleeps', () => {
  it('shows the SVG of its step, and follows the steps without a live map', () => {
    const stage = stageOf(() => Promise.reject(new Error('asked too early')));
    expect([stage.state, stage.settled, stage.frame]).toEqual(['static', 'a', null]);
    stage.show({ id: 'b', picture: there }, true);
    expect([stage.settled, stage.shown, stage.live]).toEqual(['b', there, null]);
  });

  it('keeps what it measured where it has no size, as on paper', () => {
    const size = { x: 0, y: 0, width: 600, height: 400 };
    const room = { getBoundingClientRect: () => size } as unknown as HTMLElement;
    const stage = stageOf(() => Promise.reject(new Error('asked too early')), room);
    const before = stage.unitsPerPx;
    Object.assign(size, { width: 0, height: 0 });
    stage.measure();
    expect(stage.unitsPerPx).toBe(before);
    Object.assign(size, { width: 300, height: 200 });
    stage.measure();
    expect(stage.unitsPerPx).toBeCloseTo(before! * 2);
  });
});

describe('waking', () => {
  it('takes over once geometry, engine and first frame are there, at the step shown by then', async () => {
    const engine = fakeEngine();
    const stage = stageOf(() => Promise.resolve(engine.start));
    const woken = stage.wake();
    await settle();
    expect(stage.state).toBe('loading');
    stage.show({ id: 'b', picture: there }, true);
    engine.arrive();
    await settle();
    const map = engine.maps[0]!;
    await woken;
    expect([map.drawn, map.asked, stage.state, stage.settled]).toEqual([there, [], 'ready', 'b']);
  });

  it('waits until the graphics have drawn the map, and the SVG follows every step meanwhile', async () => {
    const { stage, map, woken, draw } = await atWork();
    expect([stage.state, map.asked]).toEqual(['loading', []]);
    stage.show({ id: 'b', picture: there }, true);
    expect([stage.state, stage.settled, stage.shown]).toEqual(['loading', 'b', there]);
    await draw();
    expect([map.drawn, map.asked.at(-1), stage.state]).toEqual([there, 'jump', 'loading']);
    map.flights.at(-1)!.resolve(LANDED);
    await woken;
    expect([stage.state, stage.settled]).toEqual(['ready', 'b']);
  });

  it('is given its size again where the room changes while its graphics are at work', async () => {
    const room = box(600, 400);
    const { stage, map, woken, draw } = await atWork(room);
    const resize = vi.spyOn(map, 'resize');
    room.getBoundingClientRect = box(400, 600).getBoundingClientRect;
    stage.measure();
    await draw();
    expect([stage.state, resize.mock.calls.length]).toEqual(['loading', 1]);
    map.flights.at(-1)!.resolve(LANDED);
    await woken;
    expect([stage.state, stage.settled]).toEqual(['ready', 'a']);
  });

  it('happens once, however often it is asked for', async () => {
    const engine = fakeEngine();
    const importEngine = vi.fn(() => Promise.resolve(engine.start));
    const stage = stageOf(importEngine);
    void stage.wake();
    await stage.wake();
    expect(importEngine).toHaveBeenCalledTimes(1);
  });

  const FAULTS = {
    'its code does not arrive': (fail: Error) => ({ importEngine: () => Promise.reject(fail), engine: null }),
    'a file of the geometry does not arrive': (fail: Error) => {
      const engine = fakeEngine();
      engine.geometry.reject(fail);
      engine.engine.resolve(undefined);
      return { importEngine: () => Promise.resolve(engine.start), engine };
    },
    'the library does not arrive': (fail: Error) => {
      const engine = fakeEngine();
      engine.engine.reject(fail);
      engine.geometry.promise.catch(() => undefined);
      return { importEngine: () => Promise.resolve(engine.start), engine };
    },
    'there is no graphics context': (fail: Error) => {
      const engine = fakeEngine();
      engine.arrive();
      engine.start.LiveMap.create = () => Promise.reject(fail);
      return { importEngine: () => Promise.resolve(engine.start), engine };
    }
  };
  it.each(Object.entries(FAULTS))('where %s, the SVG stays and follows the steps', async (_name, fault) => {
    const stage = stageOf(fault(new Error('gone')).importEngine);
    await stage.wake();
    expect([stage.state, stage.settled, stage.frame]).toEqual(['failed', 'a', null]);
    stage.show({ id: 'b', picture: there }, true);
    expect([stage.settled, stage.shown]).toEqual(['b', there]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('static map stays'), expect.any(Error));
  });

  it('leaves no map behind where the page has gone meanwhile', async () => {
    const engine = fakeEngine();
    const stage = stageOf(() => Promise.resolve(engine.start));
    const woken = stage.wake();
    engine.geometry.resolve({ areas: {} } as never);
    engine.engine.resolve(undefined);
    await settle();
    stage.destroy();
    engine.created.resolve();
    await woken;
    expect(engine.maps.map(({ isDestroyed }) => isDestroyed)).toEqual([true]);
    expect(stage.live).toBeNull();
  });
});

describe('a live stage', () => {
  it('flies to a step, and has settled only when the map is there', async () => {
    const { stage, map } = await liveStage();
    stage.show({ id: 'b', picture: there }, true);
    expect([map.asked.at(-1), stage.settled]).toEqual(['fly', null]);
    map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([stage.settled, stage.shown]).toEqual(['b', there]);
  });

  it('never settles on a step that another has overtaken', async () => {
    const { stage, map } = await liveStage();
    stage.show({ id: 'b', picture: there }, true);
    stage.show({ id: 'c', picture: here }, true);
    await settle();
    expect(stage.settled).toBeNull();
    map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([stage.settled, map.drawn]).toEqual(['c', here]);
  });

  it('has not settled where the reader’s hand took the map over', async () => {
    const { stage, map } = await liveStage();
    stage.show({ id: 'b', picture: there }, true);
    map.flights.at(-1)!.resolve('superseded');
    await settle();
    expect(stage.settled).toBeNull();
  });

  it('stays where the reader’s hand has it when the same step is shown in another ground, and flies to another step', async () => {
    const { stage, map } = await liveStage();
    stage.setFree(true, true);
    stage.show({ id: 'a', picture: { ...here, ground: [], description: 'other' } }, true);
    expect(map.asked).not.toContain('fly');
    stage.show({ id: 'b', picture: here }, true);
    expect(map.asked.at(-1)).toBe('fly');
  });

  it('repaints without a flight where the view stays', async () => {
    const { stage, map } = await liveStage();
    const recoloured = { ...here, fills: [] };
    stage.show({ id: 'a', picture: recoloured }, true);
    await settle();
    expect([map.asked.at(-1), map.drawn, stage.shown]).toEqual(['paint', recoloured, recoloured]);
  });

  it('leaves the live map alone where only what lies over it differs', async () => {
    const { stage, map } = await liveStage();
    const asked = map.asked.length;
    const grown = { ...here, circles: [], labels: [] };
    stage.show({ id: 'a', picture: grown }, true);
    await settle();
    expect([map.asked.length, stage.shown]).toEqual([asked, grown]);
  });

  it('falls back to the SVG of the step when the graphics context is lost, even in free look', async () => {
    const { stage, map } = await liveStage();
    stage.setFree(true, true);
    expect(stage.isFree).toBe(true);
    map.events.onlost?.('context-lost');
    expect([stage.state, stage.isFree, stage.live, stage.frame]).toEqual(['failed', false, null, null]);
    expect(map.isDestroyed).toBe(true);
  });

  it('brings back the step exactly after free look', async () => {
    const { stage, map } = await liveStage();
    stage.setFree(true, true);
    map.at = { center: [0, 0], zoom: 3 };
    stage.setFree(false, true);
    expect([map.asked.slice(-2), stage.isFree]).toEqual([['held', 'fly'], false]);
    expect(map.at.zoom).toBeGreaterThan(3);
  });

  it('frames the step anew for another size, and keeps the hand’s camera in free look', async () => {
    const { stage, map } = await liveStage();
    stage.setFree(true, true);
    map.at = { center: [120, 30], zoom: 3 };
    stage.measure();
    expect(map.at.zoom).toBe(3);
    stage.setFree(false, false);
    stage.measure();
    expect(map.at.zoom).toBeGreaterThan(3);
  });
});

describe('what a live map has been given', () => {
  const woken = async () => {
    const live = await liveStage();
    expect([live.stage.state, live.stage.isWhole]).toEqual(['ready', false]);
    return live;
  };
  /** The rest comes, and is given to the map. */
  const come = async ({ engine }: Awaited<ReturnType<typeof liveStage>>): Promise<void> => {
    await settle();
    engine.rests.at(-1)!.resolve(WHOLE);
    await settle();
  };

  it('is first what its scene needs, and no more', async () => {
    const { engine } = await woken();
    expect(engine.needs).toHaveLength(1);
    expect(engine.needs[0]).toMatchObject({ areas: [NEW], hasParts: false });
  });

  it('is all there is, once the page has nothing else to do', async () => {
    const live = await woken();
    await new Promise((done) => setTimeout(done, 80));
    await come(live);
    expect([live.map.asked.at(-1), live.stage.isWhole, live.stage.state]).toEqual(['extend', true, 'ready']);
    live.stage.show({ id: 'b', picture: pictureOf(121, OLD) }, true);
    expect([live.map.asked.at(-1), live.stage.state]).toEqual(['fly', 'ready']);
  });

  it('is not asked for a scene that it has nothing for: the SVG shows that until it has', async () => {
    const live = await woken();
    const before = pictureOf(121, OLD);
    live.stage.show({ id: 'b', picture: before }, true);
    expect([live.stage.state, live.stage.settled, live.stage.shown]).toEqual(['loading', 'b', before]);
    expect(live.map.asked.at(-1)).not.toBe('fly');
    await come(live);
    live.map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([live.stage.state, live.stage.settled, live.map.drawn]).toEqual(['ready', 'b', before]);
  });

  it('is not asked for such a scene either where it came during the last frame before it took over', async () => {
    const { stage, map, engine, draw } = await atWork();
    const before = pictureOf(121, OLD);
    stage.show({ id: 'b', picture: before }, true);
    await draw();
    expect([stage.state, stage.settled, map.drawn]).toEqual(['loading', 'b', here]);
    await come({ stage, map, engine });
    map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([stage.state, stage.settled, map.drawn, map.isDestroyed]).toEqual(['ready', 'b', before, false]);
  });

  it('is not asked for such a scene when the reader gives the map back at it either', async () => {
    const live = await woken();
    live.stage.setFree(true, true);
    live.stage.show({ id: 'b', picture: pictureOf(121, OLD) }, true);
    live.stage.setFree(false, true);
    expect([live.stage.state, live.map.asked.includes('fly')]).toEqual(['loading', false]);
    await come(live);
    live.map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([live.stage.state, live.stage.settled, live.stage.isFree]).toEqual(['ready', 'b', false]);
  });

  it('is given it at once, however busy the page is, where the reader went on while it was made', async () => {
    const engine = fakeEngine();
    const stage = stageOf(() => Promise.resolve(engine.start));
    vi.stubGlobal('requestIdleCallback', () => undefined);
    void stage.wake();
    engine.geometry.resolve({ areas: {} } as unknown as LiveGeometry);
    engine.engine.resolve(undefined);
    await settle();
    const before = pictureOf(121, OLD);
    stage.show({ id: 'b', picture: before }, true);
    engine.created.resolve();
    await settle();
    const map = engine.maps[0]!;
    expect([stage.state, stage.settled, map.drawn]).toEqual(['loading', 'b', here]);
    await come({ stage, map, engine });
    map.flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([stage.state, stage.settled, map.drawn]).toEqual(['ready', 'b', before]);
  });

  it('wears what it has nothing for yet once it has, and the last of what was asked', async () => {
    const live = await woken();
    live.stage.setFree(true, true);
    void live.stage.dress(pictureOf(119, OLD));
    const last = pictureOf(119, OLD);
    void live.stage.dress(last);
    expect(live.map.asked).not.toContain('paint');
    await come(live);
    expect([live.map.asked.filter((each) => each === 'paint').length, live.map.drawn]).toEqual([1, last]);
  });

  it('has what the step shown by then needs, where the reader went on before it came', async () => {
    const engine = fakeEngine();
    const stage = stageOf(() => Promise.resolve(engine.start));
    void stage.wake();
    await settle();
    stage.show({ id: 'b', picture: pictureOf(121, OLD) }, true);
    engine.arrive();
    await settle();
    expect(engine.needs.map(({ areas }) => areas)).toEqual([[NEW], [OLD]]);
  });
});
