import { areaAt, boundaryById } from '../domain/boundary';
import type { Bounds } from '../domain/ids';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import type { MapLabel } from './picture';
import { withRooms, type Candidate } from './placement';

/** A place whose position is less sure than this is a hint for a label, not a location. */
const SURE_KM = 1;

/** All labels of a scene, with the rooms they fit into. */
export function toLabels(scene: Scene, atlas: Atlas): MapLabel[] {
  const { bounds } = scene.view;
  const candidates = [
    ...areaLabels(scene, atlas),
    ...scene.overlays.flatMap((ref) => partLabel(ref, bounds, atlas)),
    ...scene.labels.places.map((id): Candidate => {
      const place = atlas.placeAt(id);
      const kind = place.errorKm > SURE_KM ? 'hint' : 'place';
      return { id: `place:${id}`, kind, text: place.name, at: place.at };
    }),
    ...(scene.labels.water ? spotLabels('water', atlas.watersIn(bounds)) : []),
    ...(scene.labels.areas === 'all' ? spotLabels('neighbour', atlas.neighboursIn(bounds)) : [])
  ];
  return withRooms(candidates, bounds).filter((label) => label.from !== 'never');
}

function areaLabels({ boundary: id, labels, highlight, view }: Scene, atlas: Atlas): Candidate[] {
  const boundary = boundaryById(atlas.boundaries, id);
  const isWanted = (code: string): boolean =>
    labels.areas === 'all' || (labels.areas === 'highlighted' && highlight.some((each) => each === code));
  return boundary.areas
    .filter(({ code }) => isWanted(code))
    .flatMap(({ code }) => {
      const at = atlas.areaAnchor(id, code, view.bounds);
      const kind = highlight.includes(code) ? 'area-strong' : 'area';
      return at
        ? [{ id: `area:${code}`, kind, text: areaAt(boundary, code)?.name ?? code, at, area: code }]
        : [];
    });
}

function partLabel(ref: Scene['overlays'][number], bounds: Bounds, atlas: Atlas): Candidate[] {
  const { name, evidence } = atlas.overlayAt(ref);
  const [at, ...others] = atlas.overlayAnchors(ref, bounds);
  if (!at) return [];
  const label: Candidate = { id: `part:${ref}`, kind: 'part', text: name, at, others, part: ref };
  return [evidence === 'inferred' ? { ...label, mark: '推断' } : label];
}

function spotLabels(kind: 'water' | 'neighbour', spots: ReturnType<Atlas['watersIn']>): Candidate[] {
  return spots.map(({ id, text, at }) => ({ id: `${kind}:${id}`, kind, text, at }));
}
