import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import { picturesOf } from '../beside/pictures';
import type { Picture } from '../picture';
import { isIn } from './note';
import { groundLabels } from './ground-labels';

/** Names that the words beside a map speak of and that it does not carry, in a small room and in a wide one. */
export interface LostNames {
  readonly small: readonly string[];
  readonly wide: readonly string[];
}

/** Null where the map carries all that is said. */
export function lostNames(scene: Scene, picture: Picture, atlas: Atlas): LostNames | null {
  const { speaksOf } = words();
  const names = namesOf(scene, atlas);
  const said = names.filter((name) =>
    speaksOf(without(scene.labels.said ?? '', longerThan(name, names)), name)
  );
  const titles = picture.beside?.titles ?? [];
  const lostIn = (size: 'small' | 'wide'): string[] => {
    const shown = picturesOf(picture).flatMap(({ labels }) =>
      labels.filter((label) => isIn(label, size)).map(({ text }) => text)
    );
    const isShown = (name: string): boolean =>
      shown.includes(name) || titles.some((title) => speaksOf(title, name));
    return said.filter((name) => !isShown(name));
  };
  const lost = { small: lostIn('small'), wide: lostIn('wide') };
  return lost.small.length + lost.wide.length > 0 ? lost : null;
}

/** 临平新城 speaks of the town and not of the district 临平. */
const longerThan = (name: string, names: readonly string[]): string[] =>
  names.filter(({ length }) => length > name.length);

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, ' '), text);

/** All that a map of the site may name: divisions of any boundary, and what the scene itself puts on the land. */
function namesOf({ labels, ground, view, overlays }: Scene, atlas: Atlas): string[] {
  const areas = atlas.boundaries.flatMap((boundary) => boundary.areas.map(({ name }) => name));
  const places = labels.places.map((id) => atlas.placeAt(id).name);
  const parts = overlays.map((ref) => atlas.overlayAt(ref).name);
  const spots = groundLabels({ ground, view }, atlas.ground).map(({ text }) => text);
  return [...new Set([...areas, ...places, ...parts, ...spots])];
}
