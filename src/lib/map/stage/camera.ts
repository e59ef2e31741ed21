import type { Bounds, LngLat } from '../../domain/ids';
import { project, toBox, unproject, WORLD_UNITS, type Box } from '../../geometry/projection';

/** What MapLibre calls centre and zoom (512-pixel tiles), for a stage of known size in CSS pixels. */
export interface Camera {
  readonly center: LngLat;
  readonly zoom: number;
}

/** The largest rectangle of the bounds' shape inside a room, centred: what CSS does with the frame. */
export function fitFrame(bounds: Bounds, room: Box): Box {
  const box = toBox(bounds);
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const [width, height] = [box.width * scale, box.height * scale];
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

/** The camera that shows bounds exactly in a frame (pixels, relative to the stage's top left corner). */
export function cameraAt(bounds: Bounds, frame: Box, stage: { width: number; height: number }): Camera {
  const box = toBox(bounds);
  const unitsPerPixel = box.width / frame.width;
  const x = box.x + (stage.width / 2 - frame.x) * unitsPerPixel;
  const y = box.y + (stage.height / 2 - frame.y) * unitsPerPixel;
  return { center: unproject([x, y]), zoom: Math.log2(WORLD_UNITS / unitsPerPixel / 512) };
}

/** The inverse: where bounds lie on the stage (pixels) under a camera. */
export function frameAt(bounds: Bounds, camera: Camera, stage: { width: number; height: number }): Box {
  const unitsPerPixel = WORLD_UNITS / (512 * 2 ** camera.zoom);
  const box = toBox(bounds);
  const [cx, cy] = project(camera.center);
  return {
    x: stage.width / 2 + (box.x - cx) / unitsPerPixel,
    y: stage.height / 2 + (box.y - cy) / unitsPerPixel,
    width: box.width / unitsPerPixel,
    height: box.height / unitsPerPixel
  };
}
