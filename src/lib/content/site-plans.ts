import { toPartRef, type Bounds, type LngLat } from '../domain/ids';
import type { FootprintShape, Plan } from '../domain/plan';
import type { View } from '../domain/place';
import type { GeoIndex } from './geo-index';
import { parsePlan } from './plan-file';
import type { ContentFile, ProblemLog } from './problem';
import { fileNamed, type SiteLists } from './site-lists';
import { AnyEntry, namesOf } from './unread-list';
import { parseViews } from './views-file';

/** All plan files; an id that two of them share is a problem of the second. */
export function readPlans(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  log: ProblemLog
): Plan[] {
  const known = {
    boundaries: geo.boundaries,
    sources: namesOf(lists.sources),
    places: namesOf(lists.places),
    townships: new Set(geo.townshipBounds.keys()),
    names: lists.settings?.names.map(({ name }) => name) ?? []
  };
  const seen = new Map<string, string>();
  return files.flatMap((source) => {
    const plan = /^plans\/.+\.yml$/.test(source.file) ? parsePlan(source, known, log) : undefined;
    if (!plan) return [];
    const other = seen.get(plan.id);
    const line = source.text.split('\n').findIndex((text) => text.startsWith('id:')) + 1;
    if (other) log.add(source.file, line, `规划「${plan.id}」已在 ${other} 写过`, '换一个编号');
    else seen.set(plan.id, source.file);
    return [plan];
  });
}

const SOMEWHERE: Bounds = [0, 0, 1, 1];

/** Where the footprints of all parts lie, by part ref; a part that has none is not in the map. */
export function footprintBounds(
  plans: readonly Plan[],
  { places }: SiteLists,
  geo: GeoIndex
): ReadonlyMap<string, Bounds> {
  const at = (name: string): LngLat => places?.find((place) => place.id === name)?.at ?? [0, 0];
  const boundsOf = (shape: FootprintShape): Bounds => (places ? geo.shapeBounds(shape, at) : SOMEWHERE);
  const parts = plans.flatMap((plan) =>
    plan.parts.map((part) => ({ ref: toPartRef(plan.id, part.id), footprint: part.footprint }))
  );
  return new Map(
    parts.flatMap(({ ref, footprint }): [string, Bounds][] =>
      footprint ? [[ref, boundsOf(footprint.shape)]] : []
    )
  );
}

const NO_VIEW: View = { id: '' as View['id'], name: '', bounds: SOMEWHERE };

/** views.yml; where it cannot be read, every view is known and none is listed. */
export function readViews(
  files: readonly ContentFile[],
  { places }: SiteLists,
  footprints: ReadonlyMap<string, Bounds>,
  geo: GeoIndex,
  log: ProblemLog
): ReadonlyMap<string, View> {
  const pointOf = ({ id, at }: { id: string; at: LngLat }): [string, Bounds] => [id, [...at, ...at]];
  const frames = {
    areas: geo.areaBounds,
    townships: geo.townshipBounds,
    places: places ? new Map(places.map(pointOf)) : new AnyEntry(SOMEWHERE),
    parts: footprints
  };
  const file = fileNamed(files, 'views.yml', log);
  return (file && parseViews(file, frames, log)) ?? new AnyEntry(NO_VIEW);
}
