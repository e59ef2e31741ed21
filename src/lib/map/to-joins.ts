import type { AreaCode, LngLat } from '../domain/ids';
import { joinedGrounds } from '../domain/joined-ground';
import type { Scene } from '../domain/scene';
import type { Atlas } from './atlas';
import { valuesByArea } from './choropleth';
import { radiusShare } from './circle-scale';
import type { Circles } from './circles';
import { TINY_SHARE } from './labels/area-labels';
import type { CircleJoin } from './joined-circles';
import type { CircleDrawing } from './picture';

/** What of a scene's circles comes together, or apart; the circles as they are drawn. */
export function toJoins(
  { boundary, ghost, view: { bounds } }: Scene,
  atlas: Atlas,
  { numbers, max }: Circles,
  drawn: readonly CircleDrawing[]
): CircleJoin[] {
  if (!ghost) return [];
  const circled = drawn.map(({ code }) => code);
  const values = valuesByArea(atlas.figuresAt(ghost.boundary, { ...numbers, areas: ghost.areas }));
  const onOther = (code: AreaCode): LngLat | null =>
    atlas.areaAnchor(ghost.boundary, code, bounds, TINY_SHARE);
  return joinedGrounds(atlas.sameGrounds, { boundary, circled, ghost }).flatMap(
    ({ own, other }): CircleJoin[] => {
      const shown = drawn.filter(({ code }) => own.includes(code));
      const [first] = shown;
      const [code] = other;
      if (!first || code === undefined) return [];
      if (own.length > 1) {
        const at = onOther(code);
        const size = Math.sqrt(shown.reduce((sum, each) => sum + each.size ** 2, 0));
        return at ? [{ ends: 'parts', parts: shown, whole: { ...first, code, at, size } }] : [];
      }
      const parts = other.flatMap((each): CircleDrawing[] => {
        const [at, value] = [onOther(each), values.get(each)];
        return at && value ? [{ code: each, at, kind: 'gain', size: radiusShare(value, max) }] : [];
      });
      return parts.length === other.length ? [{ ends: 'whole', parts, whole: first }] : [];
    }
  );
}
