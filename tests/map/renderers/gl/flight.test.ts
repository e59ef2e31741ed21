import type { Map as GlMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../../../../src/lib/map/stage/camera';
import { Pilot } from '../../../../src/lib/map/renderers/gl/flight';

const HERE: Camera = { center: [120, 30], zoom: 8 };
const THERE: Camera = { center: [121, 31], zoom: 10 };
const ELSEWHERE: Camera = { center: [122, 32], zoom: 9 };

type Handler = (event: object) => void;

/** A map whose eases run until the test finishes or interrupts them. */
class FakeMap {
  at = HERE;
  #handlers: [name: string, handler: Handler][] = [];
  #ease: { target: Camera; data: object } | null = null;
  on = (name: string, handler: Handler) => this.#handlers.push([name, handler]);
  fire = (name: string, event: object = {}) =>
    this.#handlers.forEach(([of, run]) => of === name && run(event));
  getCenter = () => ({ lng: this.at.center[0], lat: this.at.center[1] });
  getZoom = () => this.at.zoom;
  triggerRepaint = () => undefined;
  jumpTo = (target: Camera) => {
    this.end();
    this.at = { center: target.center, zoom: target.zoom };
    this.fire('moveend');
  };
  easeTo = (target: Camera, data: object) => {
    this.end();
    this.#ease = { target, data };
  };
  end(target?: Camera): void {
    const ease = this.#ease;
    this.#ease = null;
    if (target) this.at = { center: target.center, zoom: target.zoom };
    if (ease) this.fire('moveend', ease.data);
  }
  finish = () => this.end(this.#ease?.target);
}

function fly() {
  const map = new FakeMap();
  return { map, pilot: new Pilot(map as unknown as GlMap) };
}

describe('a flight', () => {
  it('settles when the map has drawn its end, not before', async () => {
    const { map, pilot } = fly();
    const landings: string[] = [];
    const flight = pilot.go(THERE, true).then((landing) => landings.push(landing));
    map.fire('idle');
    map.finish();
    await Promise.resolve();
    expect(landings).toEqual([]);
    map.fire('idle');
    await flight;
    expect(landings).toEqual(['settled']);
    expect(map.at).toEqual(THERE);
  });

  it('jumps when it is not to be animated', async () => {
    const { map, pilot } = fly();
    const flight = pilot.go(THERE, false);
    expect(map.at).toEqual(THERE);
    map.fire('idle');
    expect(await flight).toBe('settled');
  });

  it('gives way at once to a later one', async () => {
    const { map, pilot } = fly();
    const first = pilot.go(THERE, true);
    const second = pilot.go(ELSEWHERE, true);
    expect(await first).toBe('superseded');
    map.finish();
    map.fire('idle');
    expect(await second).toBe('settled');
    expect(map.at).toEqual(ELSEWHERE);
  });

  it("gives way to the reader's hand and does not pull the map back", async () => {
    const { map, pilot } = fly();
    const flight = pilot.go(THERE, true);
    map.end();
    map.fire('movestart', { originalEvent: {} });
    expect(await flight).toBe('superseded');
    expect(map.at).toEqual(HERE);
  });

  it('ends at the new camera when the stage is resized on the way', async () => {
    const { map, pilot } = fly();
    const flight = pilot.go(THERE, true);
    pilot.reset(ELSEWHERE);
    map.fire('idle');
    expect(await flight).toBe('settled');
    expect(map.at).toEqual(ELSEWHERE);
  });
});
