import { isWithin, needOf, type GeometryNeed } from '../geometry-need';
import type { Picture } from '../picture';
import type { GeometryUrls, LiveGeometry } from '../renderers/gl';
import type { ReadJson } from '../../ui/files';

type Load = (urls: GeometryUrls, read: ReadJson, need?: GeometryNeed) => Promise<LiveGeometry>;

/** The geometry of a live map: first what its scene needs, the rest when the page has nothing else to do. */
export class StageGeometry {
  #need: GeometryNeed | null = null;
  #rest: Promise<LiveGeometry> | null = null;
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

  /** Everything, once. */
  bringAll(): Promise<LiveGeometry> {
    return (this.#rest ??= this.#load().finally(() => this.#files.clear()));
  }

  #once(address: string, read: ReadJson): Promise<unknown> {
    const known = this.#files.get(address) ?? read(address);
    this.#files.set(address, known);
    return known;
  }
}
