import type { Map as GlMap } from 'maplibre-gl';
import { isDrawnBySoftware } from './software';

/**
 * The few rules of maplibre-gl.css (71 kB) that a map without controls needs, and who may touch the canvas:
 * in a story one finger scrolls the page, two zoom the page and the keyboard passes by; a free map takes all.
 */
export function dressSurface(map: GlMap): void {
  Object.assign(map.getContainer().style, { overflow: 'hidden' });
  Object.assign(map.getCanvas().style, { position: 'absolute', left: '0', top: '0', outlineOffset: '-3px' });
  // Without a graphics card Chromium leaves out what lies under a legend at the other end of the canvas, which it holds upside
  // down: the map's top has a hole. What passes through a filter is drawn whole.
  if (isDrawnBySoftware(map.getCanvas())) map.getCanvas().style.filter = 'opacity(1)';
  Object.assign(map.getCanvasContainer().style, { userSelect: 'none', webkitUserSelect: 'none' });
  map.getContainer().querySelector('.maplibregl-control-container')?.remove();
  setSurfaceFree(map, false);
}

/** Panning and zooming by mouse, touch and keyboard; nothing ever turns this map. */
function setHandlers(map: GlMap, isFree: boolean, hasKeys: boolean): void {
  const { dragPan, scrollZoom, doubleClickZoom, touchZoomRotate, keyboard } = map;
  for (const handler of [dragPan, scrollZoom, doubleClickZoom, touchZoomRotate, keyboard]) {
    if (isFree && (hasKeys || handler !== keyboard)) handler.enable();
    else handler.disable();
  }
  touchZoomRotate.disableRotation();
  keyboard.disableRotation();
}

/** `hasKeys`: the map itself answers the keyboard; elsewhere the page does, and a key must not act twice. */
export function setSurfaceFree(map: GlMap, isFree: boolean, hasKeys = true): void {
  setHandlers(map, isFree, hasKeys);
  const canvas = map.getCanvas();
  const touchAction = isFree ? 'none' : 'pan-y pinch-zoom';
  canvas.style.touchAction = touchAction;
  map.getCanvasContainer().style.touchAction = touchAction;
  if (hasKeys) canvas.tabIndex = isFree ? 0 : -1;
  else canvas.removeAttribute('tabindex');
  // The page describes the picture in words; the canvas is a thing of its own only while it can be moved.
  if (isFree) canvas.removeAttribute('aria-hidden');
  else canvas.setAttribute('aria-hidden', 'true');
}
