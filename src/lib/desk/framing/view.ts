import type { Bounds, LngLat } from '../../domain/ids';
import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';
import { roundedBounds } from '../../geometry/bounds';
import { untranslated } from '../paste/in-english';

const VIEWS = 'views.yml';

/** What a step's map frames: a view that is there already, or one that is written with it. */
export interface FramedView {
  readonly name: string;
  /** Null: `views.yml` has it. */
  readonly bounds: Bounds | null;
}

/** What puts a new view into `views.yml` and into each edition's (`folders`: `en`); nothing for one that is there. */
export function editsOfView(files: Files, { name, bounds }: FramedView, folders: readonly string[]): Edit[] {
  if (!bounds) return [];
  const said = folders.map((folder) => `${folder}/${VIEWS}`).filter((file) => files.has(file));
  return [
    { kind: 'add-entry', file: VIEWS, path: [], entry: { name, bounds: roundedBounds(bounds) } },
    ...said.map((file): Edit => ({ kind: 'set-value', file, path: [name], value: untranslated(name) }))
  ];
}

/** Names of places in the middle third of a frame, the nearest to its middle first. */
export function placesAmid(
  places: readonly { readonly name: string; readonly at: LngLat }[],
  [west, south, east, north]: Bounds
): string[] {
  const offOf = ({ at: [lng, lat] }: { readonly at: LngLat }): number =>
    Math.max(
      Math.abs(lng - (west + east) / 2) / (east - west),
      Math.abs(lat - (south + north) / 2) / (north - south)
    );
  return places
    .map((place) => ({ name: place.name, off: offOf(place) }))
    .filter(({ off }) => off < 1 / 6)
    .sort((a, b) => a.off - b.off)
    .map(({ name }) => name);
}
