import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import type { Picture } from './picture';
import { toPicture } from './to-picture';

/** All of a picture that hiding its inferred parts changes. */
export type StatedPicture = Pick<Picture, 'overlays' | 'labels' | 'legend' | 'description'>;

/** The scene's picture without its inferred parts, as far as it is another; null where it infers nothing. */
export function toStated(scene: Scene, atlas: Atlas): StatedPicture | null {
  const stated = scene.overlays.filter((ref) => atlas.overlayAt(ref).evidence === 'stated');
  if (stated.length === scene.overlays.length) return null;
  const { overlays, labels, legend, description } = toPicture({ ...scene, overlays: stated }, atlas);
  return { overlays, labels, legend, description };
}
