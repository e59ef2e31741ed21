import { m } from '../../paraglide/messages';
import { dateRunOf } from '../../domain/motion';
import type { Bounds, LngLat } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import type { Atlas } from '../atlas';
import type { CircleDrawing, LabelKind, Legend, MapLabel } from '../picture';
import { areaLabels, ghostLabels, hasChoice, offOwn, roomsOf, tinyAreas, TINY_SHARE } from './area-labels';
import { spotsBeside } from './beside-circles';
import { isHint, type Place } from '../../domain/place';
import type { NamedKind } from '../../words';
import { words } from '../../words/current';
import { isWithin } from '../../geometry/bounds';
import { project } from '../../geometry/projection';
import { groundLabels } from './ground-labels';
import type { Note } from './note';
import { POINTS, type Candidate } from './placement';
import { keptRooms } from './kept-rooms';
import { withRooms } from './rooms';
import { namesOnGround } from './said-names';
import { besideDot } from './second-places';
import { strangeGround, type IsStrange } from './strange-ground';

/** All labels of a scene, with the rooms they fit into; `rooms`: of a map that no page shows. */
export function toLabels(
  scene: Scene,
  atlas: Atlas,
  circles: readonly CircleDrawing[] = [],
  legend: Legend | null = null,
  rooms = roomsOf(scene, legend)
): MapLabel[] {
  const { bounds } = scene.view;
  const note = noteOf(scene, atlas);
  const longer = namesOnGround(atlas);
  const isSpokenOf = (text: string): boolean => words().speaksOf(scene.labels.said ?? '', text, longer);
  // A part is drawn because the words speak of it, whatever they call it.
  const isSaid = ({ id, kind, text }: Candidate): boolean =>
    kind === 'part' || id === note?.of || isSpokenOf(text);
  const places = scene.labels.places.map((id) => placeLabel(atlas.placeAt(id)));
  const ghosts = ghostLabels(scene, atlas);
  const candidates = [
    ...places.filter(isSaid).map(withSides),
    ...places.filter((each) => !isSaid(each)),
    ...scene.overlays.flatMap((ref) => partLabel(ref, bounds, atlas)),
    ...ghosts.filter(isSaid),
    ...areaLabels(scene, atlas).map((label) => besideCircle(label, circles)),
    ...ghosts.filter((each) => !isSaid(each)),
    ...(scene.labels.water ? spotLabels('water', atlas.watersIn(bounds)) : []),
    ...(scene.labels.areas === 'all' ? spotLabels('neighbour', atlas.neighboursIn(bounds)) : [])
  ];
  const tiny = tinyAreas(scene, atlas).map((label) => besideCircle(label, circles));
  const ground = groundLabels(scene, atlas.ground, isSpokenOf).filter(
    ({ kind }) => kind !== 'water' || scene.labels.water
  );
  const corners = {
    hasDate: dateRunOf(scene.motions ?? []) !== undefined,
    hasScale: scene.hasScale ?? false,
    hasChoice: hasChoice(scene)
  };
  // A town that is called like its division is not what a text about the division speaks of.
  const isNamesake = ({ text }: Candidate): boolean =>
    [...candidates, ...tiny].some(({ area, text: name }) => area && words().speaksOf(text, name));
  // A line's name finds another place on its line, where few others have to give way to it (said-lines.ts).
  const isMeant = (each: Candidate): boolean => each.kind !== 'line' && isSaid(each) && !isNamesake(each);
  const first = [...candidates, ...ground.filter(isMeant).map(withSides)];
  const rest = ground.filter((each) => !isMeant(each));
  const lines = rest.filter(({ kind }) => kind === 'line');
  const said = new Set([...first, ...tiny, ...lines].filter(isSaid).map(({ id }) => id));
  const named = first.map((each) => offOwn(shortened(each), scene, atlas, rooms));
  const namesAll = scene.labels.said === undefined && scene.labels.areas === 'all';
  const strangeTo = (of: LngLat): IsStrange => strangeGround(scene, atlas, of, said);
  const meant = note && { ...note, isStrange: strangeTo(note.at) };
  const others = {
    ...{ circles, said, rooms, namesAll, ...corners },
    tiny: tiny.map(shortened),
    ground: rest.map(shortened)
  };
  // Where no words tell of any, no ground is strange; and a map that is made anew at every choice must be quick.
  const labels =
    namesAll && !note
      ? keptRooms(named, bounds, others)
      : withRooms(named, bounds, { ...others, note: meant, ...(namesAll ? {} : { strangeTo }) });
  return labels.filter((label) => label.from !== 'never');
}

/** As a map has room for it. What it is called decides before whether the text speaks of it. */
function shortened<T extends Pick<Candidate, 'kind' | 'text'>>(label: T): T {
  return { ...label, text: words().shortName(label.text, NAMED[label.kind] ?? 'spot') };
}

const NAMED: Readonly<Partial<Record<LabelKind, NamedKind>>> = {
  area: 'area',
  'area-strong': 'area',
  ghost: 'area',
  neighbour: 'area',
  line: 'line'
};

/** A name that stands to the right of its point may stand on its other sides as well. */
function withSides(label: Candidate): Candidate {
  if (!POINTS.includes(label.kind)) return label;
  return { ...label, others: besideDot(label) };
}

function placeLabel(place: Place): Candidate {
  const { id, name, at } = place;
  return { id: `place:${id}`, kind: isHint(place) ? 'hint' : 'place', text: name, at };
}

/** The scene's annotation, at what it points to; null where there is none, or that is not in view. */
function noteOf({ annotation, boundary, view }: Scene, atlas: Atlas): Note | null {
  if (!annotation) return null;
  const { at: target, text } = annotation;
  if (target.kind === 'place') {
    const { at } = atlas.placeAt(target.id);
    return isWithin(at, view.bounds) ? { text, at, of: `place:${target.id}` } : null;
  }
  const at = atlas.areaAnchor(boundary, target.code, view.bounds, TINY_SHARE);
  return at && { text, at, of: `area:${target.code}` };
}

/** A division's name stands beside its circle, where there is one. */
function besideCircle(label: Candidate, circles: readonly CircleDrawing[]): Candidate {
  const circle = circles.find(({ code }) => code === label.area);
  if (!circle) return label;
  const [first, ...others] = spotsBeside(circle);
  return { ...label, ...first, others };
}

function partLabel(ref: Scene['overlays'][number], bounds: Bounds, atlas: Atlas): Candidate[] {
  const { name, called, kind, evidence } = atlas.overlayAt(ref);
  const [at, ...others] = atlas.overlayAnchors(ref, bounds);
  if (!at) return [];
  const spots = others.map((spot) => ({ at: spot }));
  const part: Candidate = { id: `part:${ref}`, kind: 'part', text: name, at, others: spots, part: ref };
  // A disc's name may stand above or below it; a line from it ends on the disc.
  const ends = [at, ...others.map((spot) => within(at, spot))];
  const label =
    kind === 'line'
      ? { ...part, side: sideOf([at, ...others]) }
      : { ...part, ...(kind === 'disc' ? { ends } : {}) };
  // Its name is ours, not the formula's: its mark says what it stands for.
  return [evidence === 'inferred' ? { ...label, mark: `${called} · ${m.map_label_inferred()}` } : label];
}

/** Of the way from a disc's middle to a place beyond its edge, what lies on the disc (discAnchors). */
const ON_DISC = 0.7;

function within([lng, lat]: LngLat, beyond: LngLat): LngLat {
  return [lng + (beyond[0] - lng) * ON_DISC, lat + (beyond[1] - lat) * ON_DISC];
}

/** A name stands above a line that runs across the map, and to the right of one that runs up and down. */
function sideOf(along: readonly LngLat[]): 'east' | 'north' {
  const points = along.map(project);
  const reach = (axis: 0 | 1): number => {
    const values = points.map((point) => point[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  return reach(0) > reach(1) ? 'north' : 'east';
}

function spotLabels(kind: 'water' | 'neighbour', spots: ReturnType<Atlas['watersIn']>): Candidate[] {
  return spots.map(({ id, text, at, others }) => ({
    ...{ id: `${kind}:${id}`, kind, text, at },
    ...(others ? { others: others.map((point) => ({ at: point })) } : {})
  }));
}
