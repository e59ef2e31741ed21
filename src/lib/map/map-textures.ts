import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { absencesOf, texturesOf } from './figure-marks';
import { figuresOnMap } from './figures-on-map';
import type { AreaTexture } from './picture';

/** What the figures on the map are, and why some are missing; each once, where fill and circles say the same. */
export function toTextures(scene: Pick<Scene, 'boundary' | 'figures'>, atlas: Atlas): AreaTexture[] {
  const figures = figuresOnMap(scene, atlas);
  const all = [...texturesOf(figures, atlas.tiersOf), ...absencesOf(figures)];
  const keys = all.map(({ code, name }) => `${code} ${name}`);
  return all.filter((_each, i) => keys.indexOf(keys[i] ?? '') === i);
}
