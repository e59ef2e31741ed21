import type { Bounds } from '../../lib/domain/ids';
import { unionBounds } from '../../lib/geometry/bounds';
import { toBox } from '../../lib/geometry/projection';
import { fitFrame } from '../../lib/map/stage/camera';

/** Of the width of what is seen: less is no other picture. */
const TOLERANCE = 0.02;

/** The view that would show what a room shows, were it fitted into that room; undefined where there is none. */
export function knownView<View extends { readonly bounds: Bounds }>(
  views: readonly View[],
  seen: Bounds
): View | undefined {
  const room = toBox(seen);
  return views.find(({ bounds }) => {
    const [own, fitted] = [toBox(bounds), fitFrame(bounds, room)];
    const sides = ['x', 'y', 'width', 'height'] as const;
    return sides.every((side) => Math.abs(own[side] - fitted[side]) <= room.width * TOLERANCE);
  });
}

/** Whether a frame holds anything of the map: of what all views frame together. */
export function isOnMap(views: readonly { readonly bounds: Bounds }[], seen: Bounds): boolean {
  if (views.length === 0) return true;
  const [west, south, east, north] = unionBounds(views.map(({ bounds }) => bounds));
  return seen[0] < east && seen[2] > west && seen[1] < north && seen[3] > south;
}
