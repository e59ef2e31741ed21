import { isWithin, needOf, type GeometryNeed } from '../geometry-need';
import type { Picture } from '../picture';
import type { GeometryUrls, LiveGeometry } from '../renderers/gl';
import type { ReadJson } from '../../ui/files';

type Load = (urls: GeometryUrls, read: ReadJson, need?: GeometryNeed) => Promise<LiveGeometry>;

/** The rest is not asked for more often: who scrolls through ten steps asks a line that is down once, not ten times. */
export const PATIENCE_MS = 3000;

/** The geometry of a live map: first what its scene needs, the rest when the page has nothing else to do. */
export class StageGeometry {
  #need: GeometryNeed | null = null;
  #rest: Promise<LiveGeometry> | null = null;
  #restAskedMs = -Infinity;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #load: (need?: GeometryNeed) => Promise<LiveGeometry>;

  constructor(load: Load, urls: GeometryUrls, read: ReadJson) {
    this.#load = (need) => load(urls, (address) => this.#once(address, read), need);
  }

  /** Whether a picture can be drawn with what `bring` brought last. */
  serves(picture: Picture): boolean {
    return this.#need !== null && isWithin(needOf(picture), this.#need);
  }

  /** What a picture needs; no file is read twice. */
  async bring(picture: Picture): Promise<LiveGeometry> {
    const need = needOf(picture);
    const geometry = await this.#load(need);
    this.#need = need;
    return geometry;
  }

  /** Everything, once. Rejects where a file does not come: the next call asks again, for what has not come. */
  bringAll(): Promise<LiveGeometry> {
    return (this.#rest ??= this.#askForAll());
  }

  async #askForAll(): Promise<LiveGeometry> {
    try {
      const earlyMs = this.#restAskedMs + PATIENCE_MS - performance.now();
      if (earlyMs > 0) await new Promise((done) => setTimeout(done, earlyMs));
      this.#restAskedMs = performance.now();
      const all = await this.#load();
      this.#files.clear();
      return all;
    } catch (error) {
      this.#rest = null;
      throw error;
    }
  }

  /** A file that did not come, or not whole, is forgotten. */
  #once(address: string, read: ReadJson): Promise<unknown> {
    const known = this.#files.get(address);
    if (known) return known;
    const asked = read(address);
    this.#files.set(address, asked);
    asked.catch(() => this.#files.delete(address));
    return asked;
  }
}
