import type { GeometryNeed } from '../geometry-need';
import type { GeometryUrls, LiveGeometry, LiveMap, LiveMapEvents, Start } from '../renderers/gl';
import type { ReadJson } from '../../ui/files';

/** What the stage asks of a live map; the picture, and nothing of MapLibre. */
export type StageMap = Pick<
  LiveMap,
  | 'boundsOnScreen'
  | 'camera'
  | 'destroy'
  | 'extend'
  | 'inspect'
  | 'layBasemap'
  | 'nextFrame'
  | 'paint'
  | 'painted'
  | 'resize'
  | 'setFree'
  | 'show'
  | 'takeBasemap'
  | 'zoomBy'
>;

/** The live map's code. Tests give another than MapLibre's. */
export interface StageEngine {
  loadEngine(): Promise<unknown>;
  loadGeometry(urls: GeometryUrls, read: ReadJson, need?: GeometryNeed): Promise<LiveGeometry>;
  readonly LiveMap: {
    create(
      container: HTMLElement,
      geometry: LiveGeometry,
      start: Start,
      events: LiveMapEvents
    ): Promise<StageMap>;
  };
}
