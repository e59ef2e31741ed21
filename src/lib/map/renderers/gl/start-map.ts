import { m } from '../../../paraglide/messages';
import type { Map as GlMap, MapOptions } from 'maplibre-gl';
import type { Camera } from '../../stage/camera';
import type { Engine } from './engine';
import { toHatchImages } from './hatch';
import { LiveMapError, toLiveMapError } from './live-map-error';

/** Beyond two device pixels per CSS pixel a phone pays in memory for what nobody sees. */
const MAX_PIXEL_RATIO = 2;

/** A map that is drawn only by its maker: no controls, no rotation, no limits, every handler off. */
function toOptions(container: HTMLElement, { center, zoom }: Camera) {
  const off = { scrollZoom: false, boxZoom: false, dragRotate: false, dragPan: false, keyboard: false };
  return {
    ...off,
    container,
    center: [center[0], center[1]] as [number, number],
    zoom,
    doubleClickZoom: false,
    touchZoomRotate: false,
    touchPitch: false,
    attributionControl: false,
    maplibreLogo: false,
    renderWorldCopies: false,
    trackResize: false,
    maxPitch: 0,
    fadeDuration: 0,
    // Ours passes the specification (tests/map/renderers/gl/style.test.ts).
    validateStyle: false,
    pixelRatio: Math.min(window.devicePixelRatio || 1, MAX_PIXEL_RATIO),
    locale: { 'Map.Title': m.map_name() }
  } satisfies MapOptions;
}

/** Throws a LiveMapError (`no-webgl`, `failed`). */
export function constructMap(
  engine: Engine,
  container: HTMLElement,
  camera: Camera,
  rest: Pick<MapOptions, 'style' | 'transformConstrain'>
): GlMap {
  try {
    return new engine.Map({ ...toOptions(container, camera), ...rest });
  } catch (error) {
    throw toLiveMapError(error);
  }
}

export function addHatchImages(map: GlMap): void {
  for (const [id, { pixelRatio, ...image }] of toHatchImages(map.getPixelRatio())) {
    map.addImage(id, image, { pixelRatio });
  }
}

/** Resolves when everything is drawn; rejects with a LiveMapError on an error or after the time limit. */
export function whenDrawn(map: GlMap, limitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      map.off('error', fail);
      map.off('webglcontextlost', lose);
      finish();
    };
    const fail = ({ error }: { error: unknown }) => settle(() => reject(toLiveMapError(error)));
    const lose = () => settle(() => reject(new LiveMapError('failed', 'the graphics context was lost')));
    const expire = () => {
      // A hidden tab draws no frames: that is no failure, so it gets its time again.
      if (document.visibilityState === 'hidden') timer = setTimeout(expire, limitMs);
      else settle(() => reject(new LiveMapError('timeout', `no complete frame within ${limitMs} ms`)));
    };
    let timer = setTimeout(expire, limitMs);
    map.on('error', fail);
    map.on('webglcontextlost', lose);
    map.once('idle', () => settle(resolve));
  });
}
