import { boundsOf } from '../../geometry/bounds';
import type { Site } from '../../content/site/site';
import type { Figure } from '../../domain/figure';
import { figuresShown } from '../../domain/figures-shown';
import type { Tier } from '../../domain/source';
import { toPartRef, type LngLat, type PartRef } from '../../domain/ids';
import { calledIn, evidenceOnMap, partName, type Plan, type PlanPart } from '../../domain/plan';
import type { Atlas, OverlayInfo } from '../../map/atlas';
import { discAnchors, liesIn, lineAnchors, polygonAnchor } from '../../geometry/anchors';
import { toFootprint, type FootprintGeometry } from '../../geometry/footprints';
import type { Geodata } from './geodata';
import { groundAtlasOf, groundCredits } from './ground';
import type { GroundCredits } from '../../map/stage/map-note';
import { toIndexes, type Indexes } from './indexes';

export interface Overlay extends OverlayInfo, FootprintGeometry {
  readonly plan: Plan;
  readonly part: PlanPart;
}

/** All that pages are made from: checked content, decoded geometry, and the lookups of the map. */
export interface Library extends Indexes {
  readonly site: Site;
  readonly geo: Geodata;
  readonly overlays: ReadonlyMap<PartRef, Overlay>;
  readonly atlas: Atlas;
  readonly groundCredits: GroundCredits;
}

export function toLibrary(site: Site, geo: Geodata): Library {
  const indexes = toIndexes(site);
  const overlays = toOverlays(site, geo);
  const atlas = toAtlas(site, geo, overlays, indexes);
  return { site, geo, overlays, ...indexes, atlas, groundCredits: groundCredits(geo) };
}

function toOverlays(site: Site, geo: Geodata): Map<PartRef, Overlay> {
  const at = (name: string): LngLat => byId(site.places, name).at;
  return new Map(
    site.plans.flatMap((plan) =>
      plan.parts.flatMap((part): [PartRef, Overlay][] => {
        const evidence = evidenceOnMap(part);
        if (!part.footprint || evidence === 'not-stated') return [];
        const ref = toPartRef(plan.id, part.id);
        const drawn = toFootprint(part.footprint.shape, at, geo);
        return [[ref, { ...drawn, ref, plan, part, evidence, name: partName(part), called: calledIn(part) }]];
      })
    )
  );
}

type OverlayAt = (ref: PartRef) => Overlay;

function toAtlas(site: Site, geo: Geodata, overlays: ReadonlyMap<PartRef, Overlay>, indexes: Indexes): Atlas {
  const overlayAt: OverlayAt = (ref) => {
    const found = overlays.get(ref);
    if (!found) throw new Error(`no overlay ${ref}`);
    return found;
  };
  return {
    boundaries: site.boundaries,
    indicatorAt: indexes.indicatorAt,
    figuresAt: (id, numbers) =>
      figuresShown(indexes.figuresOf(numbers.indicator), numbers, indexes.boundaryAt(id)),
    tiersOf: (figure) => tiersOf(figure, indexes),
    overlayAt,
    placeAt: (id) => byId(site.places, id),
    sameGrounds: site.grounds.same,
    ground: groundAtlasOf(geo),
    ...toAnchors(geo, overlayAt),
    ...toSpots(geo)
  };
}

function toAnchors(
  geo: Geodata,
  overlayAt: OverlayAt
): Pick<Atlas, 'areaAnchor' | 'areaOn' | 'isOnOverlay' | 'overlayAnchors'> {
  return {
    areaAnchor: (boundary, code, within, minShare) => {
      const found = geo.areas.get(boundary)?.find(({ properties }) => properties.code === code);
      return found ? polygonAnchor(found.geometry, within, minShare) : null;
    },
    areaOn: (boundary, at) =>
      geo.areas.get(boundary)?.find(({ geometry }) => liesIn(at, geometry))?.properties.code ?? null,
    isOnOverlay: (ref, at) => liesIn(at, overlayAt(ref).geometry),
    overlayAnchors: (ref, within) => {
      const { geometry, spine, kind } = overlayAt(ref);
      if (spine) return lineAnchors(spine, within);
      if (kind === 'disc') return discAnchors(boundsOf(geometry), within);
      const at = geometry.type === 'LineString' ? null : polygonAnchor(geometry, within);
      return at ? [at] : [];
    }
  };
}

/** Shares of the view that water and neighbours must fill to carry a name: rivers are thin. */
const MIN_SHARES = { water: 0.0012, neighbour: 0.02 };

function toSpots({ waterAreas, waterLines, land }: Geodata): Pick<Atlas, 'watersIn' | 'neighboursIn'> {
  return {
    watersIn: (within) => [
      ...waterAreas.flatMap(({ properties: { id, name }, geometry }) =>
        spot(id, name, polygonAnchor(geometry, within, MIN_SHARES.water))
      ),
      ...waterLines.flatMap(({ properties: { id, name }, geometry }) => {
        const [at = null, ...others] = lineAnchors(geometry, within);
        return spot(id, name, at).map((named) => ({ ...named, others }));
      })
    ],
    neighboursIn: (within) =>
      land.flatMap(({ properties: { code, name }, geometry }) =>
        spot(code, name, polygonAnchor(geometry, within, MIN_SHARES.neighbour))
      )
  };
}

function spot(id: string, text: string, at: LngLat | null): { id: string; text: string; at: LngLat }[] {
  // A name of several stretches (新安江—富春江—钱塘江) fits no one point of them.
  return at && text && !text.includes('—') ? [{ id, text, at }] : [];
}

/** Looks up an item that the content readers have already checked; throws otherwise. */
export function byId<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`nothing with id ${id}`);
  return found;
}

/** Every figure that has a card: also those of ground that several divisions fill together. */
export function cardFigures({ figures, site }: Library): readonly Figure[] {
  return [...figures, ...site.grounds.figures];
}

const carded = new WeakMap<Library, ReadonlyMap<string, Figure>>();

/** One of them by its id; undefined where there is none. */
export function cardFigure(id: string, library: Library): Figure | undefined {
  const byId = carded.get(library) ?? new Map(cardFigures(library).map((figure) => [figure.id, figure]));
  carded.set(library, byId);
  return byId.get(id);
}

/** The tiers of every source that a figure rests on: its own, or those of what it was worked out from. */
function tiersOf(figure: Figure, indexes: Indexes): Tier[] {
  const { figureAt, sourceAt } = indexes;
  const inputs = figure.computed?.inputs.map(figureAt);
  const tiers = inputs?.flatMap((input) => tiersOf(input, indexes)) ?? [sourceAt(figure.source).tier];
  return [...new Set(tiers)];
}
