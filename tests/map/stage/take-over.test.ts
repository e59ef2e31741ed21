import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveGeometry } from '../../../src/lib/map/renderers/gl';
import { TakeOver, type StageScene } from '../../../src/lib/map/stage/take-over.svelte';
import { OLD } from '../renderers/gl/tiny-map';
import { fakeEngine, Later } from './fake-engine';
import { here, LANDED, pictureOf, settle, there, WHOLE } from './fake-stage';

const SERVED: StageScene = { id: 'a', picture: here };
const more = (id: string): StageScene => ({ id, picture: pictureOf(121, OLD) });

let warn: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  // The page is busy throughout: what comes was asked for.
  vi.stubGlobal('requestIdleCallback', () => undefined);
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  warn.mockRestore();
  vi.unstubAllGlobals();
});

/** A stage that keeps a diary, and whose scene, room and presence the test decides. */
function begun(graphics = (): Promise<void> => Promise.resolve()) {
  const engine = fakeEngine(graphics);
  const told: string[] = [];
  const now = { scene: SERVED, room: { x: 0, y: 0, width: 600, height: 400 }, isGone: false };
  const takeOver = new TakeOver({
    scene: () => now.scene,
    room: () => now.room,
    fit: ({ bounds }) => ({ camera: { center: [bounds[0], bounds[1]], zoom: 9 }, room: now.room }),
    isGone: () => now.isGone,
    present: (_live, { id }) => told.push(`live ${id}`),
    standIn: () => told.push(`svg ${now.scene.id}`),
    fail: (error) => told.push(`failed ${String(error)}`)
  });
  const making = {
    ...{ urls: { areas: {}, ground: {}, overlays: null }, canvas: {} as HTMLElement, events: {} },
    read: () => Promise.reject(new Error('nothing is read'))
  };
  const done = takeOver.begin(engine.start, making);
  return { takeOver, engine, told, now, done, map: () => engine.maps[0]! };
}

async function live() {
  const all = begun();
  all.engine.arrive();
  await all.done;
  return all;
}

/** What is missing has come, and the map has jumped to the scene. */
async function come({
  engine,
  map
}: Pick<Awaited<ReturnType<typeof live>>, 'engine' | 'map'>): Promise<void> {
  await settle();
  engine.rests.at(-1)!.resolve(WHOLE);
  await settle();
  map().flights.at(-1)?.resolve(LANDED);
  await settle();
}

describe('the live map takes over', () => {
  it('once, with the scene that it was made for, which it is not asked to draw again', async () => {
    const { told, map, takeOver } = await live();
    expect([told, map().asked, takeOver.isWhole]).toEqual([['live a'], [], false]);
  });

  it('at the scene that is shown by the time that it is drawn', async () => {
    const drawn = new Later<void>();
    const { engine, told, now, map, done } = begun(() => drawn.promise);
    engine.arrive();
    await settle();
    now.scene = { id: 'b', picture: there };
    drawn.resolve();
    await settle();
    expect(told).toEqual([]);
    map().flights.at(-1)!.resolve(LANDED);
    await done;
    expect([told, map().drawn]).toEqual([['live b'], there]);
  });

  it.each([
    ['in the room that there is by then', { height: 600 }, 1],
    ['in its own where the stage is hidden meanwhile: that has none', { width: 0 }, 0]
  ])('%s', async (_name, other, resized) => {
    const drawn = new Later<void>();
    const { engine, told, now, map, done } = begun(() => drawn.promise);
    engine.arrive();
    await settle();
    const resize = vi.spyOn(map(), 'resize');
    now.room = { ...now.room, ...other };
    drawn.resolve();
    await settle();
    map().flights.at(-1)?.resolve(LANDED);
    await done;
    expect([told, resize.mock.calls.length]).toEqual([['live a'], resized]);
  });

  it('not where the reader has left: the map that was made is taken down', async () => {
    const { engine, told, now, done, map, takeOver } = begun();
    engine.geometry.resolve({ areas: {} } as unknown as LiveGeometry);
    engine.engine.resolve(undefined);
    await settle();
    now.isGone = true;
    engine.created.resolve();
    await done;
    expect([told, map().isDestroyed, takeOver.live]).toEqual([[], true, null]);
  });

  it('not where it failed while its graphics were at work', async () => {
    const drawn = new Later<void>();
    const { engine, told, takeOver, map, done } = begun(() => drawn.promise);
    engine.arrive();
    await settle();
    takeOver.drop();
    drawn.resolve();
    await done;
    expect([told, map().isDestroyed, takeOver.live]).toEqual([[], true, null]);
  });
});

describe('the SVG stands in', () => {
  it('for a scene that the live map has nothing for, and asks for the rest once', async () => {
    const all = await live();
    all.now.scene = more('b');
    all.takeOver.fallBack();
    all.takeOver.fallBack();
    await settle();
    expect([all.told, all.engine.rests.length]).toEqual([['live a', 'svg b', 'svg b'], 1]);
    await come(all);
    expect(all.map().asked).toEqual(['extend', 'jump']);
    expect([all.told.at(-1), all.takeOver.isWhole, all.takeOver.serves(more('c').picture)]).toEqual([
      'live b',
      true,
      true
    ]);
  });

  it('until a scene comes that the live map can draw', async () => {
    const { takeOver, told, now, map, engine } = await live();
    const last = (now.scene = more('b'));
    takeOver.fallBack();
    now.scene = { id: 'c', picture: there };
    takeOver.comeBack(last);
    await settle();
    map().flights.at(-1)!.resolve(LANDED);
    await settle();
    expect([told, engine.rests.length]).toEqual([['live a', 'svg b', 'live c'], 1]);
  });

  it('and nothing comes back that has not gone', async () => {
    const { takeOver, told, now, map } = await live();
    now.scene = { id: 'c', picture: there };
    takeOver.comeBack(SERVED);
    await settle();
    expect([told, map().asked]).toEqual([['live a'], []]);
  });

  it('a picture that moves with the scroll does not ask again for what did not come, the next scene does', async () => {
    const { takeOver, now, engine } = await live();
    const last = (now.scene = more('b'));
    takeOver.fallBack();
    await settle();
    engine.rests[0]!.reject(new Error('gone'));
    await settle();
    const asked = vi.spyOn(takeOver, 'askForRest');
    now.scene = more('b');
    takeOver.comeBack(last);
    expect(asked).not.toHaveBeenCalled();
    now.scene = more('c');
    takeOver.comeBack(last);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('for good where the live map cannot take what came', async () => {
    const all = await live();
    all.map().extend = () => Promise.reject(new Error('no room'));
    all.now.scene = more('b');
    all.takeOver.fallBack();
    await come(all);
    expect(all.told).toEqual(['live a', 'svg b', 'failed Error: no room']);
  });
});
