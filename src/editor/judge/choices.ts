import { movableIn } from '../../lib/content/story/scene-motions';
import { GROUND_NAMES, type GroundName } from '../../lib/domain/ground';
import type { BoundaryId, Bounds, LngLat } from '../../lib/domain/ids';
import type { MotionName } from '../../lib/domain/motion';
import type { Plan } from '../../lib/domain/plan';
import { boundsOf, unionBounds } from '../../lib/geometry/bounds';
import type { Library } from '../../lib/server/library/library';
import { words } from '../../lib/words/current';
import type { Speaker } from './speaker';

/** What fields offer. Names are those of the content, by which its files call things. */
export interface Choices {
  readonly sources: readonly SourceChoice[];
  readonly views: readonly { readonly name: string; readonly bounds: Bounds }[];
  readonly places: readonly PlaceChoice[];
  readonly plans: readonly PlanChoice[];
  /** What a plan can be for: divisions of a boundary, or all of them under the city's name. */
  readonly boundaries: readonly BoundaryChoice[];
  /** What of the ground the site has. */
  readonly ground: readonly GroundName[];
  /** What can move in the scenes of the story that is shown, by step. */
  readonly motions: Readonly<Record<string, readonly MotionName[]>>;
}

interface BoundaryChoice {
  readonly id: string;
  /** As the editor says it: `2021年4月9日后的区划`. */
  readonly name: string;
  readonly areas: readonly { readonly name: string; readonly bounds: Bounds | null }[];
}

interface SourceChoice {
  readonly id: string;
  readonly cite: string;
}

export interface PlaceChoice {
  readonly name: string;
  readonly at: LngLat;
}

export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  readonly formula: string;
  readonly boundary: string;
  /** Of the ground that the plan is for; null where no shape of it is known. */
  readonly bounds: Bounds | null;
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly isDrawn: boolean;
    /** What a source says of it, or we read in one, without saying where it lies. */
    readonly isWithoutPlace: boolean;
    /** The formula counts it, and no source at hand says what it is. */
    readonly isUnsaid: boolean;
  }[];
}

export function toChoices(library: Library, slug: string, speaker: Speaker): Choices {
  const { sources, views, places, plans, stories } = library.site;
  const story = stories.find((each) => each.slug === slug);
  const steps = [...(story?.steps ?? []), ...(story?.hiddenSteps ?? []).map(({ step }) => step)];
  const { ground } = library.atlas;
  return {
    sources: sources.map((source) => ({ id: source.id, cite: words().citation(source) })),
    views: views.map(({ name, bounds }) => ({ name, bounds })),
    places: places.map(({ name, at }) => ({ name, at })),
    plans: plans.map((plan) => toPlanChoice(plan, library)),
    ground: GROUND_NAMES.filter((name) => ground.features[name] ?? ground.spots[name]),
    motions: Object.fromEntries(
      steps.map(({ id, scene }) => [id, movableIn(scene, library.site.grounds.same)])
    ),
    boundaries: library.site.boundaries.map(({ id, name }) =>
      toBoundaryChoice(id, speaker.words.boundary(name), library)
    )
  };
}

function toBoundaryChoice(id: BoundaryId, name: string, { geo, site }: Library): BoundaryChoice {
  const own = geo.areas.get(id) ?? [];
  const areas = own.map(({ properties, geometry }) => ({
    name: properties.name,
    bounds: boundsOf(geometry)
  }));
  const city = {
    name: site.settings.city.name,
    bounds: areas.length > 0 ? unionBounds(areas.map((each) => each.bounds)) : null
  };
  return { id, name, areas: [city, ...areas] };
}

function toPlanChoice(plan: Plan, { geo }: Library): PlanChoice {
  const shapes = geo.areas.get(plan.boundary) ?? [];
  const own = shapes.filter(({ properties }) => properties.code === plan.area);
  const boxes = (own.length > 0 ? own : shapes).map(({ geometry }) => boundsOf(geometry));
  return {
    id: plan.id,
    title: plan.title,
    formula: plan.formula,
    boundary: plan.boundary,
    bounds: boxes.length > 0 ? unionBounds(boxes) : null,
    parts: plan.parts.map(({ id, name, evidence, footprint }) => ({
      id,
      name: name ?? id,
      isDrawn: footprint !== null,
      isWithoutPlace: footprint === null && evidence !== 'not-stated',
      isUnsaid: evidence === 'not-stated'
    }))
  };
}
