import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AddProtocolAction, LayerSpecification } from 'maplibre-gl';
import { afterEach, describe, expect, it } from 'vitest';
import type { Basemap } from '../../../../src/lib/domain/basemap';
import { Underlay, type UnderlayMap } from '../../../../src/lib/map/renderers/gl/basemap/underlay';
import { coastArchive } from '../../../fixtures/write-tiny-archive';

/** What a host answers to a path; null: it hangs up. */
type Answers = (path: string, range: string | undefined) => Uint8Array | number | null;

/** A small tile server of this test. */
class TileHost {
  readonly asked: string[] = [];
  answers: Answers = () => new Uint8Array([1]);
  #server: Server | undefined;

  async open(): Promise<string> {
    this.#server = createServer((request, response) => {
      const path = request.url ?? '';
      this.asked.push(path);
      const { range } = request.headers;
      const answer = this.answers(path, range);
      if (answer === null) return void request.socket.destroy();
      if (typeof answer === 'number') return void response.writeHead(answer).end();
      const headers = { 'content-length': answer.length };
      response.writeHead(range ? 206 : 200, headers).end(answer);
    });
    await new Promise<void>((done) => this.#server?.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  close(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

const hosts: TileHost[] = [];
afterEach(() => hosts.splice(0).forEach((host) => host.close()));

async function open(answers: Answers): Promise<{ host: TileHost; url: string }> {
  const host = new TileHost();
  hosts.push(host);
  host.answers = answers;
  return { host, url: await host.open() };
}

/** MapLibre's map as far as a base map needs it: what lies on it, and the protocol by which it asks for tiles. */
class FakeGl {
  readonly sources = new Map<string, unknown>();
  readonly layers: string[] = ['paper', 'context-borders'];
  protocol: AddProtocolAction | null = null;
  readonly engine = {
    addProtocol: (_name: string, action: AddProtocolAction) => void (this.protocol = action)
  };
  readonly map = {
    getCenter: () => ({ lng: 120, lat: 30.5 }),
    getZoom: () => 8,
    addSource: (id: string, source: unknown) => void this.sources.set(id, source),
    removeSource: (id: string) => void this.sources.delete(id),
    addLayer: ({ id }: LayerSpecification, below: string) =>
      void this.layers.splice(this.layers.indexOf(below), 0, id),
    removeLayer: (id: string) => void this.layers.splice(this.layers.indexOf(id), 1)
  } as unknown as UnderlayMap;

  ask(path: string): Promise<number> {
    const asked = this.protocol?.({ url: `basemap://${path}` }, new AbortController());
    return Promise.resolve(asked!).then(({ data }) => (data as ArrayBuffer).byteLength);
  }
}

const tiled = (url: string): Basemap => ({
  kind: 'tiles',
  credit: '底图：某院',
  layers: [{ template: `${url}/{z}/{x}/{y}.png`, hosts: [], maxZoom: 12 }]
});

const WANTED = { below: 'context-borders', ongone: () => undefined, isWanted: () => true };

async function lay(basemap: Basemap) {
  const gl = new FakeGl();
  let gone = 0;
  const how = { ...WANTED, ongone: () => void (gone += 1) };
  const underlay = await Underlay.lay(gl.engine, gl.map, basemap, how);
  return { gl, underlay: underlay!, goneTimes: () => gone };
}

describe('tiles of a server under the map', () => {
  it('lie on the paper and below all else, and leave nothing when they are taken away', async () => {
    const { url } = await open(() => new Uint8Array([1, 2]));
    const { gl, underlay } = await lay(tiled(url));
    expect(gl.layers).toEqual(['paper', 'basemap-0', 'context-borders']);
    expect(await gl.ask('0/9/426/209')).toBe(2);
    underlay.remove();
    expect([gl.layers, gl.sources.size]).toEqual([['paper', 'context-borders'], 0]);
  });

  it('are asked for by zoom, column and row: first the one in the middle', async () => {
    const { host, url } = await open(() => new Uint8Array([1]));
    const { gl } = await lay(tiled(url));
    await gl.ask('0/9/1/2');
    expect(host.asked).toEqual(['/8/213/105.png', '/9/1/2.png']);
  });

  it.each([
    ['a refusal', 403],
    ['no answer', null]
  ])('%s changes nothing and is told', async (_name, answer) => {
    const { url } = await open(() => answer);
    const gl = new FakeGl();
    await expect(Underlay.lay(gl.engine, gl.map, tiled(url), WANTED)).rejects.toThrow();
    expect([gl.layers, gl.sources.size, gl.protocol]).toEqual([['paper', 'context-borders'], 0, null]);
  });

  it('what nobody wants any more when its host has answered changes nothing', async () => {
    const { host, url } = await open(() => new Uint8Array([1]));
    const gl = new FakeGl();
    const left = { ...WANTED, isWanted: () => host.asked.length === 0 };
    expect(await Underlay.lay(gl.engine, gl.map, tiled(url), left)).toBeNull();
    expect([gl.layers, gl.sources.size, gl.protocol]).toEqual([['paper', 'context-borders'], 0, null]);
  });

  it('a tile that does not exist is empty, not a failure', async () => {
    const { host, url } = await open(() => new Uint8Array([1]));
    const { gl, goneTimes } = await lay(tiled(url));
    host.answers = () => 404;
    for (let i = 0; i < 9; i++) expect(await gl.ask(`0/9/${i}/2`)).toBe(0);
    expect(goneTimes()).toBe(0);
  });

  it('one that falls silent later is taken away and told once; a single tile that fails is not', async () => {
    const { host, url } = await open(() => new Uint8Array([1]));
    const { gl, goneTimes } = await lay(tiled(url));
    const fails = (): Promise<unknown> => gl.ask('0/9/1/2').catch(() => undefined);
    host.answers = () => 500;
    await fails();
    host.answers = () => new Uint8Array([1]);
    await gl.ask('0/9/1/2');
    host.answers = () => 500;
    for (let i = 0; i < 3; i++) await fails();
    expect([goneTimes(), gl.layers.length]).toEqual([0, 3]);
    for (let i = 0; i < 3; i++) await fails();
    expect([goneTimes(), gl.layers]).toEqual([1, ['paper', 'context-borders']]);
  });
});

describe('a PMTiles file under the map', () => {
  const file = coastArchive();
  const inParts: Answers = (_path, range) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(range ?? '') ?? [];
    return from ? file.slice(Number(from), Number(to) + 1) : 400;
  };

  it('is read in parts, by range requests, and drawn by the names of its layers', async () => {
    const { host, url } = await open(inParts);
    const { gl } = await lay({ kind: 'pmtiles', credit: '', path: `${url}/coast.pmtiles` });
    expect(gl.layers).toEqual(['paper', 'basemap-0:land:fill', 'context-borders']);
    expect(gl.sources.get('basemap-0')).toMatchObject({ type: 'vector', minzoom: 5, maxzoom: 8 });
    expect(await gl.ask('0/8/213/104')).toBeGreaterThan(50);
    expect(await gl.ask('0/8/1/1')).toBe(0);
    expect(new Set(host.asked)).toEqual(new Set(['/coast.pmtiles']));
  });

  it('that is not there changes nothing and is told', async () => {
    const { url } = await open(() => 404);
    await expect(lay({ kind: 'pmtiles', credit: '', path: `${url}/coast.pmtiles` })).rejects.toThrow();
  });
});
