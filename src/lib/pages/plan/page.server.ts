import { boundsOf, padded, unionBounds } from '../../geometry/bounds';
import { boundaryById } from '../../domain/boundary';
import { words } from '../../words/current';
import { groundFor } from '../../domain/ground';
import { toDiagramPlan } from '../../exhibits/diagram/model';
import { planOf, toId, type PlaceId } from '../../domain/ids';
import { placesAmong, type Plan } from '../../domain/plan';
import { plansOf } from '../../exhibits';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import { toMapNote } from '../../map/stage/map-note';
import type { Picture } from '../../map/picture';
import { toPicture } from '../../map/to-picture';
import { toCites } from '../../server/views/cite-view';
import { toFigureView } from '../../server/views/figure-view';
import { byId, type Library, type Overlay } from '../../server/library/library';
import { boundsOfAreas } from '../../server/views/locator';
import { isOfCity, placeOfPlan } from '../../server/views/plan-place';
import { toPlanParts } from './parts.server';
import { toVersions } from './versions.server';
import { shapesMarker } from '../../server/html/shapes';
import type { PlanPage, StoryUse } from './page';

export function toPlanPage(plan: Plan, library: Library): PlanPage {
  const { site } = library;
  const picture = toPlanPicture(plan, library);
  return {
    title: plan.title,
    when: words().period(plan.period),
    area: words().place(placeOfPlan(plan, site)),
    areaCode: isOfCity(plan, site) ? null : plan.area,
    note: plan.note,
    cites: toCites(plan.citation, library),
    diagram: toDiagramPlan(plan),
    parts: toPlanParts(plan, library),
    picture,
    stated: toPlanPicture(plan, library, (overlay) => overlay.evidence === 'stated'),
    boundaryName: boundaryById(site.boundaries, plan.boundary).name,
    figures: plan.figures.map((id) => toFigureView(byId(site.figures, id), library)),
    stories: storiesOf(plan, library),
    mapNote: toMapNote(site.settings, library.groundCredits),
    ...toVersions(plan, library),
    shapes: picture ? shapesMarker([picture]) : ''
  };
}

/** Room for the names of parts at the edge. */
const PAD_SHARE = 0.07;

/** The plan's own map: its area and every part that can be drawn, whole. */
function toPlanPicture(
  plan: Plan,
  library: Library,
  isShown?: (overlay: Overlay) => boolean
): Picture | null {
  const scene = toPlanScene(plan, library, isShown);
  return scene && toPicture(scene, library.atlas);
}

/** What that map shows; null where no part can be drawn. */
export function toPlanScene(
  plan: Plan,
  library: Library,
  isShown: (overlay: Overlay) => boolean = () => true
): Scene | null {
  const drawable = [...library.overlays.values()].filter((overlay) => overlay.plan === plan);
  if (drawable.length === 0) return null;
  const ofCity = isOfCity(plan, library.site);
  const area = boundsOfAreas(plan.boundary, ofCity ? null : [plan.area], library);
  const bounds = padded(
    unionBounds([area, ...drawable.map(({ geometry }) => boundsOf(geometry))]),
    PAD_SHARE
  );
  const shown = drawable.filter(isShown);
  return {
    view: { id: toId(plan.id), name: plan.title, bounds },
    boundary: plan.boundary,
    ghost: null,
    ground: groundFor(bounds, library.site.groundDefaults),
    figures: NO_FIGURES,
    // Zones beneath lines, whatever their order in the formula.
    overlays: shown.sort((a, b) => rankOf(a) - rankOf(b)).map(({ ref }) => ref),
    highlight: ofCity ? [] : [plan.area],
    labels: { areas: 'all', places: placesOf(shown), water: true }
  };
}

const RANKS = ['zone', 'band', 'disc', 'line'] as const;
const rankOf = ({ kind }: Overlay): number => RANKS.indexOf(kind);

/** Places that a line or band runs through; one that a part is named after has its name on the map already. */
function placesOf(overlays: readonly Overlay[]): PlaceId[] {
  const through = overlays.flatMap(({ part: { footprint } }) =>
    footprint && 'through' in footprint.shape ? placesAmong(footprint.shape.through) : []
  );
  return [...new Set(through)].filter((place) => overlays.every(({ name }) => name !== place));
}

function storiesOf(plan: Plan, { site }: Library): StoryUse[] {
  return site.stories.flatMap(({ slug, title, steps }) => {
    const using = steps.filter(
      ({ exhibits, scene }) =>
        exhibits.flatMap(plansOf).includes(plan.id) || scene.overlays.some((ref) => planOf(ref) === plan.id)
    );
    const named = using.map(({ id, title: name }) => ({ id, title: name }));
    return named.length > 0 ? [{ slug, title, steps: named }] : [];
  });
}
