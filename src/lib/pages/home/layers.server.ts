import { ownId } from '../../map/labels/narrow-id';
import { boundsOf } from '../../geometry/bounds';
import { boundaryById, latestBoundary } from '../../domain/boundary';
import { groundFor } from '../../domain/ground';
import { dateRunOf, type Motion } from '../../domain/motion';
import type { View } from '../../domain/place';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import { isIn } from '../../map/labels/note';
import { HOME, phoneRoomHeight } from '../../map/labels/phone-room';
import { toLabels } from '../../map/labels/picture-labels';
import { ROOMS } from '../../map/labels/placement';
import type { MapLabel, Picture } from '../../map/picture';
import { toFraction, type Box } from '../../geometry/projection';
import { toPicture } from '../../map/to-picture';
import type { Library } from '../../server/library/library';
import { explorePathOf } from '../../server/views/explore-address';
import { toHover } from '../../server/views/hover-view';
import { stepOf } from '../../server/views/scene-of';
import type { LayerView } from './page';

/** The editor's layers, or the plain city where none are chosen. */
export function toLayers(library: Library): LayerView[] {
  const { home, views, settings } = library.site;
  const view = views.find(({ name }) => name === settings.exploreViews[0])!;
  const chosen = home?.layers.map(({ scene, name }) =>
    toLayer(name, asWholeCity(stepOf(scene, library).scene, view), library)
  );
  return chosen ?? [toLayer('', plainScene(view, library), library)];
}

function toLayer(name: string, scene: Scene, library: Library): LayerView {
  return {
    name,
    picture: namedForHome(scene, library),
    boundaryName: boundaryById(library.site.boundaries, scene.boundary).name,
    end: endOf(scene.view, library),
    values: toHover(scene, library),
    explore: explorePathOf(scene, library)
  };
}

/** A window that is wide and low, as laptops are, leaves this page's map so much room, and more. HomeMap.svelte repeats the query. */
const LOW = { ...ROOMS.wide, height: 315 };

/** Its names placed for this page's map: it is lower on a phone than a story's, and on a desk lower than it is wide. */
function namedForHome(scene: Scene, { atlas }: Library): Picture {
  const picture = toPicture(scene, atlas);
  const { circles, legend, motions = [] } = picture;
  const over = { legend, hasSources: false, hasDate: dateRunOf(motions) !== undefined, hasChoice: false };
  const small = { ...ROOMS.small, height: phoneRoomHeight(over, HOME) };
  const of = (wide: Box): MapLabel[] => toLabels(scene, atlas, circles, legend, { small, wide });
  const [high, low] = [of(ROOMS.wide), of(LOW)];
  const [wide, wideAndLow] = [high, low].map((all) => all.filter((each) => isIn(each, 'wide')));
  const labels = [
    ...high.filter((each) => isIn(each, 'small')).map((each) => only('narrow', each)),
    // More room than they were placed for does them no harm.
    ...(areasOf(wideAndLow!) > areasOf(wide!) ? wideAndLow! : wide!).map((each) => only('wide', each)),
    ...wideAndLow!.map((each) => only('low', each))
  ];
  return { ...picture, labels };
}

const areasOf = (labels: readonly MapLabel[]): number => labels.filter(({ area }) => area).length;

/** A name for one kind of room alone. */
const only = (from: 'narrow' | 'wide' | 'low', label: MapLabel): MapLabel => ({
  ...label,
  id: `${ownId(label.id)}:${from}`,
  from
});

/** Null where the site's files have nothing east of the view: nothing ends there. */
export function endOf({ bounds }: Pick<View, 'bounds'>, { geo }: Pick<Library, 'geo'>): number | null {
  const reached = [...geo.land, ...geo.waterAreas].map(({ geometry }) => boundsOf(geometry)[2]);
  const east = Math.max(bounds[2], ...reached);
  return east > bounds[2] ? Number(toFraction([east, bounds[1]], bounds)[0].toFixed(4)) : null;
}

const NAMED: Scene['labels'] = { areas: 'all', places: [], water: true };

/** What is left of a step's motions: those of its numbers and networks. */
const MOVED: readonly Motion['kind'][] = ['rise', 'fill', 'grow', 'date'];

/** A step's numbers and networks; what its story points out in one place would point at nothing here. */
function asWholeCity({ boundary, figures, ground, motions = [] }: Scene, view: View): Scene {
  const moved = motions.filter(({ kind }) => MOVED.includes(kind));
  return {
    ...{ view, boundary, figures, ground, ghost: null, overlays: [], highlight: [], labels: NAMED },
    ...(moved.length > 0 ? { motions: moved } : {})
  };
}

function plainScene(view: View, { site }: Library): Scene {
  return {
    view,
    boundary: latestBoundary(site.boundaries).id,
    ghost: null,
    ground: groundFor(view.bounds, site.groundDefaults),
    figures: NO_FIGURES,
    overlays: [],
    highlight: [],
    labels: NAMED
  };
}
