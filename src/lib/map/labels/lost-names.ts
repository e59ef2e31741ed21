import { areaAt, boundaryById } from '../../domain/boundary';
import type { Scene } from '../../domain/scene';
import type { NamedKind } from '../../words';
import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import { picturesOf } from '../beside/pictures';
import { smallMapLabels } from '../beside/small-map-labels';
import type { MapLabel, Picture } from '../picture';
import { groundLabels } from './ground-labels';
import { isIn } from './note';
import { lostOn, namesOnGround, type SaidName } from './said-names';

/** Names that the words beside a map speak of, or the scene points out, and that it does not carry, in a small room and in a wide one. */
export interface LostNames {
  readonly small: readonly string[];
  readonly wide: readonly string[];
  /** Of a picture of several maps: where they are drawn beside each other, and all of it is still. */
  readonly spread?: readonly string[];
}

/** Null where the map carries all that is said. */
export function lostNames(scene: Scene, picture: Picture, atlas: Atlas): LostNames | null {
  const said = saidNames(scene, atlas);
  const { titles = [], kind } = picture.beside ?? {};
  const all = picturesOf(picture).flatMap(({ labels }) => labels);
  const small = smallMapLabels(picture);
  const lostIn = (size: 'small' | 'wide', labels: readonly MapLabel[]): string[] =>
    lostOn(
      said,
      labels.filter((label) => isIn(label, size)),
      titles
    );
  const own = kind === 'multiples' ? small : all;
  const lost = {
    small: lostIn('small', own),
    wide: lostIn('wide', own),
    ...(picture.beside ? { spread: lostIn('small', small) } : {})
  };
  return Object.values(lost).some((names) => names.length > 0) ? lost : null;
}

/** What a scene's words speak of, or it points out. */
export function saidNames(scene: Scene, atlas: Atlas): SaidName[] {
  const { shortName, speaksOf } = words();
  const names = namesOf(scene, atlas);
  const known = [...names.map(({ name }) => name), ...namesOnGround(atlas)];
  const pointedOut = new Set(pointedOutBy(scene, atlas));
  const said = names.filter(
    ({ name }) => pointedOut.has(name) || speaksOf(scene.labels.said ?? '', name, known)
  );
  return said.map(({ name, kind }) => ({
    name,
    text: shortName(name, kind),
    isNoted: isNoted(name, scene, atlas)
  }));
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
