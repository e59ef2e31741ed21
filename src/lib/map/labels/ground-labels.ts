import { MAP_SCALES, type GroundName } from '../../domain/ground';
import type { Bounds } from '../../domain/ids';
import { isWithin } from '../../geometry/bounds';
import type { Scene } from '../../domain/scene';
import type { GroundAtlas, GroundSpot } from '../ground-atlas';
import { isThere } from '../ground-drawing';
import type { LabelKind } from '../picture';
import { lineLabels } from './line-labels';
import type { Candidate } from './placement';
import { besideDot } from './second-places';

/** Names of the ground, those of the most land first; of a long water, its points that are in view. `isSaid`: of a text. */
export function groundLabels(
  { ground, view }: { readonly ground: Scene['ground']; readonly view: { readonly bounds: Bounds } },
  { spots, courses }: GroundAtlas,
  isSaid?: (text: string) => boolean
): Candidate[] {
  const lines = ground.flatMap((choice) => lineLabels(choice, view.bounds, courses, isSaid));
  const found = ground.flatMap((choice) =>
    (spots[choice.name] ?? [])
      .filter((spot) => isThere(spot, choice, { view }))
      .map((spot) => ({ name: choice.name, isRunning: choice.isRunning, spot }))
  );
  const order = ({ spot: { scale } }: (typeof found)[number]): number => MAP_SCALES.indexOf(scale ?? 'city');
  const names = found
    .sort((a, b) => order(a) - order(b))
    .flatMap(({ name, isRunning, spot }) => {
      const [at, ...others] = spot.at.filter((point) => isWithin(point, view.bounds));
      if (!at) return [];
      const label = { id: `${name}:${spot.id}`, kind: groundKind(name, spot), text: spot.text, at };
      const time = isRunning && spot.opened ? { since: spot.opened } : {};
      const lying = spot.on ? { on: spot.on } : {};
      // A town's number is why it is shown: on any side of its point rather than not at all.
      const sides = name === 'towns' ? besideDot(label) : [];
      return [{ ...label, ...time, ...lying, others: [...others.map((point) => ({ at: point })), ...sides] }];
    });
  return [...lines, ...names];
}

/** How a name of the ground is set, by what it is and how sure its place is. */
function groundKind(name: GroundName, { mark }: Pick<GroundSpot, 'mark'>): LabelKind {
  switch (name) {
    case 'relief':
    case 'rivers':
      return 'water';
    case 'peaks':
      return mark === 'dot' ? 'peak' : 'ridge';
    case 'metro':
      return 'stop';
    case 'rail':
    case 'towns':
    case 'landmarks':
      return mark === 'hollow' ? 'spot-hint' : 'spot';
    default:
      return name satisfies never;
  }
}
