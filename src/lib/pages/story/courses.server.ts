import { kmPerLng } from '../../domain/degrees';
import type { PartRef } from '../../domain/ids';
import type { FootprintShape } from '../../domain/plan';
import type { Course } from '../../map/picture';
import { project } from '../../geometry/projection';
import { toPath } from '../../map/renderers/svg/path';
import type { Library } from '../../server/library/library';

/** A mask wider than its part: what is drawn must never be cut at its edges. */
const SLACK = 1.4;
const LINE_KM = 4;

/** How the bands and lines among the parts run; parts without a course (zones, discs) are left out. */
export function coursesOf(refs: readonly PartRef[], { overlays }: Library): Record<string, Course> {
  return Object.fromEntries(
    refs.flatMap((ref): [string, Course][] => {
      const overlay = overlays.get(ref);
      const { spine, part } = overlay ?? {};
      const [lng = 0, lat = 0] = spine?.coordinates[0] ?? [];
      if (!spine || !part?.footprint) return [];
      return [[ref, { d: toPath(spine), width: unitsOf(widthOf(part.footprint.shape) * SLACK, [lng, lat]) }]];
    })
  );
}

function widthOf(shape: FootprintShape): number {
  return shape.kind === 'band' ? shape.widthKm : LINE_KM;
}

/** Kilometres of ground in map units at a place. */
function unitsOf(km: number, [lng, lat]: readonly [number, number]): number {
  return Math.round(project([lng + km / kmPerLng(lat), lat])[0] - project([lng, lat])[0]);
}
