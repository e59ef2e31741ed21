import { areaAt, boundaryById } from '../../domain/boundary';
import type { Scene } from '../../domain/scene';
import type { NamedKind } from '../../words';
import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import { picturesOf } from '../beside/pictures';
import type { Picture } from '../picture';
import { isIn } from './note';
import { groundLabels } from './ground-labels';

/** Names that the words beside a map speak of, or the scene points out, and that it does not carry, in a small room and in a wide one. */
export interface LostNames {
  readonly small: readonly string[];
  readonly wide: readonly string[];
}

/** Null where the map carries all that is said. */
export function lostNames(scene: Scene, picture: Picture, atlas: Atlas): LostNames | null {
  const { shortName, speaksOf } = words();
  const names = namesOf(scene, atlas);
  const known = [...names.map(({ name }) => name), ...onGround(atlas)];
  const pointedOut = new Set(pointedOutBy(scene, atlas));
  const said = names.filter(
    ({ name }) => pointedOut.has(name) || speaksOf(scene.labels.said ?? '', name, known)
  );
  const titles = picture.beside?.titles ?? [];
  const lostIn = (size: 'small' | 'wide'): string[] => {
    const shown = picturesOf(picture).flatMap(({ labels }) =>
      labels.filter((label) => isIn(label, size)).map(({ text }) => text)
    );
    const hasNote = picturesOf(picture).some(({ labels }) =>
      labels.some((label) => label.kind === 'note' && isIn(label, size))
    );
    const isShown = ({ name, kind }: Named): boolean =>
      shown.includes(shortName(name, kind)) ||
      titles.some((title) => speaksOf(title, name)) ||
      (hasNote && isNoted(name, scene, atlas));
    return said.filter((each) => !isShown(each)).map(({ name }) => name);
  };
  const lost = { small: lostIn('small'), wide: lostIn('wide') };
  return lost.small.length + lost.wide.length > 0 ? lost : null;
}

/** Whether the scene's note points to a place and names it. */
function isNoted(name: string, { annotation, boundary }: Scene, atlas: Atlas): boolean {
  if (!annotation || !words().speaksOf(annotation.text, name)) return false;
  const { at } = annotation;
  if (at.kind === 'place') return atlas.placeAt(at.id).name === name;
  return areaAt(boundaryById(atlas.boundaries, boundary), at.code)?.name === name;
}

/** Places and parts of plans that a scene puts on the land: a dot or a band that nobody can name is a riddle. */
const pointedOutBy = ({ labels, overlays }: Scene, atlas: Atlas): string[] => [
  ...labels.places.map((id) => atlas.placeAt(id).name),
  ...overlays.map((ref) => atlas.overlayAt(ref).name)
];

/** Whatever the ground has a name for, on this map or not: a text on the 钱塘江 does not speak of the 钱塘区. */
const onGround = ({ ground: { spots } }: Atlas): string[] =>
  Object.values(spots).flatMap((all) => all.map(({ text }) => text));

interface Named {
  readonly name: string;
  readonly kind: NamedKind;
}

/** All that a map of the site may name: divisions of any boundary, and what the scene itself puts on the land. */
function namesOf(scene: Scene, atlas: Atlas): Named[] {
  const { ground: choices, view } = scene;
  const areas = atlas.boundaries.flatMap((boundary) => boundary.areas.map(({ name }) => name));
  const ground = groundLabels({ ground: choices, view }, atlas.ground);
  const lines = ground.filter(({ kind }) => kind === 'line').map(({ text }) => text);
  const spots = ground.filter(({ kind }) => kind !== 'line').map(({ text }) => text);
  const named = (names: readonly string[], kind: NamedKind): Named[] =>
    [...new Set(names)].map((name) => ({ name, kind }));
  const all = [
    ...named(areas, 'area'),
    ...named(lines, 'line'),
    ...named([...pointedOutBy(scene, atlas), ...spots], 'spot')
  ];
  return all.filter(({ name }, i) => all.findIndex((each) => each.name === name) === i);
}
