import type { Picture } from '../../../src/lib/map/picture';
import type { LiveGeometry } from '../../../src/lib/map/renderers/gl';
import { LiveStage } from '../../../src/lib/map/stage/live-stage.svelte';
import type { StageEngine } from '../../../src/lib/map/stage/stage-engine';
import { NEW, picture } from '../renderers/gl/tiny-map';
import { fakeEngine, Later } from './fake-engine';

export const box = (width: number, height: number): HTMLElement =>
  ({ getBoundingClientRect: () => ({ x: 0, y: 0, width, height }) }) as unknown as HTMLElement;

export function pictureOf(west: number, boundary = NEW): Picture {
  return picture({ bounds: [west, 30, west + 1, 31], boundary, fills: [] });
}

export const [here, there] = [pictureOf(119), pictureOf(121)];
export const LANDED = 'settled' as const;

/** Lets every promise that can go on do so. */
export const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

export function stageOf(importEngine: () => Promise<StageEngine>, room = box(600, 400)): LiveStage {
  const elements = { stage: box(800, 600), room, canvas: box(800, 600) };
  return new LiveStage(
    elements,
    { id: 'a', picture: here },
    {
      importEngine,
      urls: { areas: {}, ground: {}, overlays: null },
      read: () => Promise.reject(new Error('nothing is read')),
      onpick: () => undefined,
      onhover: () => undefined
    }
  );
}

/** A stage whose live map is made, and whose graphics are at work until `draw`. */
export async function atWork(room?: HTMLElement) {
  const drawn = new Later<void>();
  const engine = fakeEngine(() => drawn.promise);
  const stage = stageOf(() => Promise.resolve(engine.start), room);
  const woken = stage.wake();
  engine.arrive();
  await settle();
  const draw = (): Promise<void> => {
    drawn.resolve();
    return settle();
  };
  return { stage, woken, engine, map: engine.maps[0]!, draw };
}

/** A stage whose live map has taken over, and has nothing but what its scene needs. */
export async function liveStage() {
  const engine = fakeEngine();
  const stage = stageOf(() => Promise.resolve(engine.start));
  const woken = stage.wake();
  engine.arrive();
  await settle();
  const map = engine.maps[0]!;
  await woken;
  return { stage, map, engine };
}

/** The rest, as it comes. */
export const WHOLE = { areas: {}, ground: {} } as unknown as LiveGeometry;
