import type { Map as GlMap } from 'maplibre-gl';
import type { Basemap } from '../../../../domain/basemap';
import type { DrawnLayer, DrawnSource, Engine } from '../engine';
import { openReaders, tileUnder, type TileAt, type TileReader } from './tile-reader';
import { vectorLayers } from './vector-look';

const PROTOCOL = 'basemap';
const TILE = /^basemap:\/\/(\d+)\/(\d+)\/(\d+)\/(\d+)$/;

/** A host that says nothing for so long is taken for silent: the map does not settle while it waits. */
const PATIENCE_MS = 8000;
/** So many tiles in a row without an answer: the base map is gone, not one tile. */
const FAILURES = 4;

/** The part of MapLibre's map that a base map needs; tests pass a fake. */
export type UnderlayMap = Pick<
  GlMap,
  'addLayer' | 'addSource' | 'getCenter' | 'getZoom' | 'removeLayer' | 'removeSource'
>;

interface UnderlayPlace {
  readonly below: string;
  readonly ongone: () => void;
}

/** A base map under all layers of ours. One at a time: MapLibre knows protocols by name. */
export class Underlay {
  readonly #readers: readonly TileReader[];
  readonly #map: UnderlayMap;
  readonly #ongone: () => void;
  readonly #layers: string[] = [];
  #failures = 0;
  #isUp = false;

  /**
   * Lays it below a layer of the map. Rejects where it does not answer for the tile in the middle of the map, so
   * nothing is changed then, nor where nobody wants it any more when it has answered (null); `ongone` is called once where
   * it falls silent later.
   */
  static async lay(
    engine: Pick<Engine, 'addProtocol'>,
    map: UnderlayMap,
    basemap: Basemap,
    { isWanted, ...place }: UnderlayPlace & { readonly isWanted: () => boolean }
  ): Promise<Underlay | null> {
    const readers = await inTime((signal) => Promise.race([openReaders(basemap), aborted(signal)]));
    const { lng, lat } = map.getCenter();
    const probe = (reader: TileReader): Promise<unknown> =>
      inTime((signal) => reader.read(tileUnder([lng, lat], map.getZoom(), reader), signal));
    await Promise.all(readers.map(probe));
    return isWanted() ? new Underlay(engine, map, readers, place) : null;
  }

  private constructor(
    engine: Pick<Engine, 'addProtocol'>,
    map: UnderlayMap,
    readers: readonly TileReader[],
    { below, ongone }: UnderlayPlace
  ) {
    this.#map = map;
    this.#readers = readers;
    this.#ongone = ongone;
    engine.addProtocol(PROTOCOL, ({ url }, controller) => this.#answer(url, controller));
    readers.forEach((reader, i) => {
      map.addSource(sourceId(i), toSource(reader, i));
      for (const layer of toLayers(reader, sourceId(i))) {
        map.addLayer(layer, below);
        this.#layers.push(layer.id);
      }
    });
    this.#isUp = true;
  }

  remove(): void {
    if (!this.#isUp) return;
    this.#isUp = false;
    for (const layer of this.#layers) this.#map.removeLayer(layer);
    this.#readers.forEach((_reader, i) => this.#map.removeSource(sourceId(i)));
  }

  async #answer(url: string, controller: AbortController): Promise<{ data: ArrayBuffer }> {
    const { reader, at } = this.#asked(url);
    try {
      const data = await inTime((signal) => reader.read(at, signal), controller.signal);
      this.#failures = 0;
      // MapLibre draws an empty answer as nothing, of whatever kind its tiles are.
      return { data: data ?? new ArrayBuffer(0) };
    } catch (error) {
      if (!controller.signal.aborted) this.#count();
      throw error;
    }
  }

  #asked(url: string): { reader: TileReader; at: TileAt } {
    const [, layer, z, x, y] = TILE.exec(url) ?? [];
    const reader = this.#readers[Number(layer)];
    if (!reader) throw new Error(`no base map for ${url}`);
    return { reader, at: { z: Number(z), x: Number(x), y: Number(y) } };
  }

  #count(): void {
    this.#failures += 1;
    if (this.#failures < FAILURES || !this.#isUp) return;
    this.remove();
    this.#ongone();
  }
}

const sourceId = (layer: number): string => `${PROTOCOL}-${layer}`;

function toSource({ minZoom, maxZoom, tileSize, vector }: TileReader, i: number): DrawnSource {
  const tiles = [`${PROTOCOL}://${i}/{z}/{x}/{y}`];
  const zooms = { minzoom: minZoom, maxzoom: maxZoom };
  return vector ? { type: 'vector', tiles, ...zooms } : { type: 'raster', tiles, tileSize, ...zooms };
}

function toLayers({ vector }: TileReader, source: string): DrawnLayer[] {
  if (vector) return vectorLayers(source, vector);
  return [{ id: source, type: 'raster', source, paint: { 'raster-fade-duration': 0 } }];
}

/** Runs something that may be stopped, by its caller or because its time is over. */
async function inTime<T>(run: (signal: AbortSignal) => Promise<T>, outer?: AbortSignal): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, PATIENCE_MS);
  outer?.addEventListener('abort', stop);
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(new Error('the base map does not answer')))
  );
}
