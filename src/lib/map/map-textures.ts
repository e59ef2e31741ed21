import { m } from '../paraglide/messages';
import { boundaryById } from '../domain/boundary';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import {
  absencesOf,
  describeTextures,
  markName,
  MARKS,
  marksOfAll,
  texturesOf,
  type Mark
} from './figure-marks';
import { figuresOnMap } from './figures-on-map';
import type { Mapped } from './mapped';
import type { AreaTexture } from './picture';

/** What the figures on a map are, and why some are missing. */
export interface Marked {
  readonly textures: readonly AreaTexture[];
  /** What all of them are: said once, and drawn on none. */
  readonly common: readonly Mark[];
}

export function toMarked(scene: Pick<Scene, 'boundary' | 'figures'>, atlas: Atlas, mapped: Mapped): Marked {
  const found = toTextures(scene, atlas);
  const common = commonMarks(found, mapped);
  return { common, textures: found.filter(({ name }) => !common.some((mark) => mark === name)) };
}

/** The same in sentences; nothing where there is nothing to say. */
export function describeMarks(
  scene: Pick<Scene, 'boundary' | 'figures'>,
  atlas: Atlas,
  mapped: Mapped
): string {
  const { textures, common } = toMarked(scene, atlas, mapped);
  const { areas } = boundaryById(atlas.boundaries, scene.boundary);
  return [
    describeTextures(textures, areas),
    ...common.map((mark) => m.map_all_marked_sentence({ mark: markName(mark) }))
  ].join('');
}

/** Each once, where fill and circles say the same. */
function toTextures(scene: Pick<Scene, 'boundary' | 'figures'>, atlas: Atlas): AreaTexture[] {
  const figures = figuresOnMap(scene, atlas);
  const all = [...texturesOf(figures, atlas.tiersOf), ...absencesOf(figures)];
  const keys = all.map(({ code, name }) => `${code} ${name}`);
  return all.filter((_each, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Of one set of figures: where circles lie on colours, a mark of either tells the two apart. */
function commonMarks(textures: readonly AreaTexture[], { choropleth, circles }: Mapped): Mark[] {
  const shown = [choropleth, circles].flatMap((each) => each ?? []);
  const [only] = shown;
  if (!only || shown.length > 1) return [];
  const namesAt = (code: string): string[] =>
    textures.filter((each) => each.code === code).map(({ name }) => name);
  const marksAt = (code: string): Mark[] => MARKS.filter((mark) => namesAt(code).includes(mark));
  return marksOfAll([...only.values.keys()].map(marksAt));
}
