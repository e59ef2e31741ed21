import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StageScene } from '../../../src/lib/map/stage/take-over.svelte';
import { PATIENCE_MS } from '../../../src/lib/map/stage/stage-geometry';
import { OLD } from '../renderers/gl/tiny-map';
import { here, LANDED, liveStage, pictureOf, there, WHOLE } from './fake-stage';

/** What the live map can draw from the beginning, and what needs more. */
const SERVED: StageScene = { id: 'served', picture: there };
const more = (id: string): StageScene => ({ id, picture: pictureOf(121, OLD) });

/** Lets so much time pass, and every promise that can go on do so. */
const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

let becomeIdle: () => void;
let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => (becomeIdle = run));
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  warn.mockRestore();
  vi.unstubAllGlobals();
});

async function readyStage() {
  const live = await liveStage();
  vi.useFakeTimers();
  const { rests } = live.engine;
  const land = async (): Promise<void> => {
    live.map.flights.at(-1)!.resolve(LANDED);
    await pass();
  };
  const fail = async (): Promise<void> => {
    await pass();
    rests.at(-1)!.reject(new Error('gone'));
    await pass();
  };
  const come = async (): Promise<void> => {
    await pass();
    rests.at(-1)!.resolve(WHOLE);
    await pass();
    await land();
  };
  return { ...live, rests, land, fail, come };
}

/** A stage whose live map had nothing for the step `lacking`, and did not get it. */
async function stoodIn() {
  const live = await readyStage();
  live.stage.show(more('lacking'), true);
  await live.fail();
  return live;
}

describe('where the rest does not come while the live map is ready', () => {
  async function readyWithoutRest() {
    const live = await readyStage();
    becomeIdle();
    await pass();
    await live.fail();
    return live;
  }

  it('the live map stays, follows the steps that it can draw, and the rest is not asked for meanwhile', async () => {
    const { stage, map, rests, land } = await readyWithoutRest();
    expect([stage.state, stage.isWhole, map.isDestroyed, rests.length]).toEqual(['ready', false, false, 1]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('has not come'), expect.any(Error));
    stage.show(SERVED, true);
    await land();
    await pass(10 * PATIENCE_MS);
    expect([stage.state, stage.settled, map.drawn, rests.length]).toEqual(['ready', 'served', there, 1]);
  });

  it('it stays in the reader’s hand, with the base map under it', async () => {
    const { stage, map, rests, fail } = await readyStage();
    stage.setFree(true, true);
    await stage.layBasemap({} as never, () => undefined);
    becomeIdle();
    await pass();
    await fail();
    expect([stage.state, stage.isFree, stage.frame === null, rests.length]).toEqual([
      'ready',
      true,
      false,
      1
    ]);
    expect([map.asked.includes('no basemap'), map.isDestroyed]).toEqual([false, false]);
  });

  it('what it has nothing for is not worn in the reader’s hand, and asked for again', async () => {
    const { stage, map, rests, fail } = await readyWithoutRest();
    stage.setFree(true, true);
    const dressing = stage.dress(more('dress').picture);
    await pass(PATIENCE_MS);
    await fail();
    await dressing;
    expect([rests.length, stage.state, stage.isFree, map.drawn]).toEqual([2, 'ready', true, here]);
  });

  it('a scene that needs it is the SVG’s, which asks again, and the live map’s once it has come', async () => {
    const { stage, map, rests, come } = await readyWithoutRest();
    await pass(PATIENCE_MS);
    stage.show(more('lacking'), true);
    await pass();
    expect([stage.state, stage.settled, rests.length]).toEqual(['loading', 'lacking', 2]);
    await come();
    expect([stage.state, stage.settled, stage.isWhole, map.isDestroyed]).toEqual([
      'ready',
      'lacking',
      true,
      false
    ]);
  });
});

describe('where the rest does not come while the SVG stands in for the live map', () => {
  it('the SVG keeps the scene, by CSS alone, and the live map is kept too', async () => {
    const { stage, map, rests } = await stoodIn();
    await pass(10 * PATIENCE_MS);
    expect([stage.state, stage.settled, stage.frame, rests.length]).toEqual(['loading', 'lacking', null, 1]);
    expect([stage.live === null, map.isDestroyed]).toEqual([false, false]);
  });

  it('the next scene that needs it asks again, and gets the live map', async () => {
    const { stage, map, rests, come } = await stoodIn();
    await pass(PATIENCE_MS);
    const next = more('next');
    stage.show(next, true);
    await pass();
    expect([stage.state, stage.settled, stage.shown, rests.length]).toEqual([
      'loading',
      'next',
      next.picture,
      2
    ]);
    await come();
    expect([stage.state, stage.settled, map.drawn]).toEqual(['ready', 'next', next.picture]);
  });

  it('is asked for once, and not at once, however many scenes need it meanwhile', async () => {
    const { stage, rests, map, come } = await stoodIn();
    for (const id of ['b', 'c', 'd']) {
      stage.show(more(id), true);
      await pass(PATIENCE_MS / 4);
      expect([stage.settled, rests.length]).toEqual([id, 1]);
    }
    await pass(PATIENCE_MS);
    expect(rests).toHaveLength(2);
    await come();
    expect([stage.state, map.asked.filter((each) => each === 'extend').length]).toEqual(['ready', 1]);
  });

  it('a picture that moves with the scroll is no other scene: the rest is not asked for again', async () => {
    const { stage, rests } = await stoodIn();
    const moved = pictureOf(121, OLD);
    await pass(PATIENCE_MS);
    stage.show({ id: 'lacking', picture: moved }, true);
    await pass(PATIENCE_MS);
    expect([stage.shown, rests.length]).toEqual([moved, 1]);
  });

  it('a scene that the live map can draw is the live map’s again, framed for the room that there is by then', async () => {
    const { stage, map, rests, land } = await stoodIn();
    const resize = vi.spyOn(map, 'resize');
    stage.show(SERVED, true);
    expect([stage.state, stage.settled, map.drawn]).toEqual(['loading', 'served', there]);
    await land();
    expect([stage.state, stage.settled, rests.length]).toEqual(['ready', 'served', 1]);
    expect(resize).toHaveBeenCalledOnce();
  });

  it('steps that come while it comes back are not lost, of either kind', async () => {
    const { stage, map, land } = await stoodIn();
    stage.show(SERVED, true);
    stage.show({ id: 'a', picture: here }, true);
    await land();
    await land();
    expect([stage.state, stage.settled, map.drawn]).toEqual(['ready', 'a', here]);
    stage.show(more('b'), true);
    stage.show(SERVED, true);
    stage.show(more('c'), true);
    await land();
    expect([stage.state, stage.settled, stage.frame]).toEqual(['loading', 'c', null]);
  });

  it('a flight that goes on behind the SVG does not move the SVG', async () => {
    const { stage, map } = await readyStage();
    stage.show(SERVED, true);
    stage.show(more('lacking'), true);
    map.events.onmove?.({ center: [0, 0], zoom: 3 });
    expect(stage.frame).toBeNull();
  });

  it('a lost graphics context is still a failure for good', async () => {
    const { stage, map, rests } = await stoodIn();
    map.events.onlost?.('context-lost');
    expect([stage.state, stage.live, map.isDestroyed]).toEqual(['failed', null, true]);
    stage.show(SERVED, true);
    stage.show(more('next'), true);
    await pass(PATIENCE_MS);
    expect([stage.state, stage.settled, rests.length]).toEqual(['failed', 'next', 1]);
  });
});

it('where a map cannot take the rest that came, the SVG stays for good', async () => {
  const { stage, map, rests } = await readyStage();
  map.extend = () => Promise.reject(new Error('no room'));
  stage.show(more('lacking'), true);
  await pass();
  rests[0]!.resolve(WHOLE);
  await pass();
  expect([stage.state, stage.settled, map.isDestroyed]).toEqual(['failed', 'lacking', true]);
});
