import { byId } from '../../server/library/library';
import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import { readFormula } from '../../words/zh/formula-grammar';
import { toPartRef } from '../../domain/ids';
import {
  placesAmong,
  type Footprint,
  type FootprintShape,
  type Plan,
  type PlanPart,
  type Waypoint
} from '../../domain/plan';
import { areaAt, boundaryById } from '../../domain/boundary';
import { toCites } from '../../server/views/cite-view';
import type { Library } from '../../server/library/library';
import type { PlaceClaimView, PlanPartView } from './page';

export function toPlanParts(plan: Plan, library: Library): PlanPartView[] {
  return plan.parts.map((part, i) => ({
    ref: toPartRef(plan.id, part.id),
    anchor: `part-${i + 1}`,
    called: calledOf(part),
    name: part.name,
    count: part.count,
    crosses: part.crosses,
    what: {
      evidence: part.evidence,
      confidence: part.confidence,
      reason: part.reason,
      cites: toCites(part.citation, library)
    },
    where: part.footprint ? toPlaceClaim(part.footprint, library) : null
  }));
}

/** The word of the formula that a part answers to: 北强, 一廊 where its id is that word, else its unit alone. */
function calledOf({ id, unit, translation, direction }: PlanPart): string {
  if (translation !== undefined) return translation;
  if (direction) return `${direction}${unit}`;
  return readFormula(id).kind === 'structural' ? id : unit;
}

function toPlaceClaim(footprint: Footprint, library: Library): PlaceClaimView {
  const { evidence, confidence, reason, citation, shape } = footprint;
  return {
    evidence,
    confidence,
    reason,
    cites: toCites(citation, library),
    drawn: drawnAs(shape, library)
  };
}

function drawnAs(shape: FootprintShape, library: Library): string {
  const listed = (names: readonly string[]): string => names.join(m.site_list_separator());
  const along = (through: readonly Waypoint[]): string =>
    listed(placesAmong(through).map((id) => byId(library.site.places, id).name));
  switch (shape.kind) {
    case 'areas':
      return m.plan_drawn_areas({ areas: listed(namesOf(shape, library)) });
    case 'polygon':
      return m.plan_drawn_polygon();
    case 'townships':
      return m.plan_drawn_townships({
        km2: words().count(Math.round(library.geo.townshipsKm2(shape.townships))),
        townships: listed(shape.townships.map(library.geo.townshipText))
      });
    case 'band':
      return along(shape.through)
        ? m.plan_drawn_band({ places: along(shape.through) })
        : m.plan_drawn_band_free();
    case 'line':
      return along(shape.through)
        ? m.plan_drawn_line({ places: along(shape.through) })
        : m.plan_drawn_line_free();
    case 'disc':
      return typeof shape.around === 'string'
        ? m.plan_drawn_disc({ place: byId(library.site.places, shape.around).name })
        : m.plan_drawn_disc_free();
  }
}

function namesOf(
  { boundary, areas }: Extract<FootprintShape, { readonly kind: 'areas' }>,
  { site }: Library
): string[] {
  return areas.map((code) => areaAt(boundaryById(site.boundaries, boundary), code)?.name ?? code);
}
