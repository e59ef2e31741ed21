import type { Figure } from '../../domain/figure';
import { toPartRef, type Bounds, type LngLat } from '../../domain/ids';
import { unionBounds } from '../../geometry/bounds';
import type { FootprintShape, Plan } from '../../domain/plan';
import type { View } from '../../domain/place';
import type { GeoIndex } from './geo-index';
import { parsePlan, type PlanLists } from '../plan/plan-file';
import { checkLineage, lineOfKey, type PlanAt } from '../plan/lineage';
import type { ContentFile, ProblemLog } from '../text/problem';
import { fileNamed, type SiteLists } from './lists';
import { AnyEntry, namesOf } from './unread-list';
import { parseViews } from './views-file';
import { say } from '../../words/say';

/** All plan files; an id that two of them share is a problem of the second. */
export function readPlans(
  files: readonly ContentFile[],
  lists: SiteLists,
  figures: readonly Figure[],
  geo: GeoIndex,
  log: ProblemLog
): Plan[] {
  const known = toPlanLists(lists, figures, geo);
  const before = log.count;
  const plans = files
    .filter(({ file }) => /^plans\/.+\.yml$/.test(file))
    .flatMap((source): PlanAt[] => {
      const plan = parsePlan(source, known, log);
      return plan ? [{ plan, source }] : [];
    });
  checkIds(plans, log);
  // A file that could not be read would be told again by every plan that names it.
  if (log.count === before) checkLineage(plans, log);
  return plans.map(({ plan }) => plan);
}

function checkIds(plans: readonly PlanAt[], log: ProblemLog): void {
  const seen = new Map<string, string>();
  for (const { plan, source } of plans) {
    const other = seen.get(plan.id);
    if (other) {
      log.add(
        source.file,
        lineOfKey(source, 'id'),
        say`规划「${plan.id}」已在 ${other} 写过`,
        say`换一个编号`
      );
    } else seen.set(plan.id, source.file);
  }
}

function toPlanLists(lists: SiteLists, figures: readonly Figure[], geo: GeoIndex): PlanLists {
  const { settings, sources, places } = lists;
  return {
    boundaries: geo.boundaries,
    city: settings?.city,
    sources: namesOf(sources),
    places: namesOf(places),
    townships: new Set(geo.townshipBounds.keys()),
    figures: new Set(figures.map(({ id }) => id)),
    areaBounds: geo.areaBounds,
    townshipBounds: geo.townshipBounds,
    placeBounds: new Map(places?.map(pointOf)),
    names: settings?.names.map(({ name }) => name) ?? []
  };
}

function pointOf({ id, at }: { readonly id: string; readonly at: LngLat }): [string, Bounds] {
  return [id, [...at, ...at]];
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
  const areas = [...geo.areaBounds.values()];
  const frames = {
    extent: areas.length > 0 ? unionBounds(areas) : undefined,
    areas: geo.areaBounds,
    townships: geo.townshipBounds,
    places: places ? new Map(places.map(pointOf)) : new AnyEntry(SOMEWHERE),
    parts: footprints
  };
  const file = fileNamed(files, 'views.yml', log);
  return (file && parseViews(file, frames, log)) ?? new AnyEntry(NO_VIEW);
}
