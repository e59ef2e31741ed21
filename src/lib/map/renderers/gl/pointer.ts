import type { Map as GlMap, Point } from 'maplibre-gl';
import type { AreaCode, PartRef } from '../../../domain/ids';
import type { Picture } from '../../picture';
import { foremost, LINE_REACH_PX, type Pointed } from '../../pointed';
import type { LiveMapEvents } from './events';

/** Where parts of plans can be hit: anywhere within their edges, or near their line. */
const PART_FILLS = ['overlay-fills'];
const PART_LINES = ['overlay-lines', 'overlay-dashes'];

export interface PointedMap {
  readonly picture: () => Pick<Picture, 'boundary' | 'overlays'>;
  /** How much of the map a part covers; a line nothing. */
  readonly sizeOf: (ref: PartRef) => number;
}

/** Reports the part or division under the pointer and shows a hand over it. */
export function watchPointer(map: GlMap, shown: PointedMap, events: LiveMapEvents): void {
  let hovered: Pointed | null = null;
  const hover = (pointed: Pointed | null, x = 0, y = 0): void => {
    map.getCanvas().style.cursor = pointed ? 'pointer' : '';
    if (pointed || hovered) events.onhover?.(pointed, [x, y]);
    hovered = pointed;
  };
  map.on('click', ({ point }) => events.onpick?.(pointedAt(map, point, shown), [point.x, point.y]));
  map.on('mousemove', ({ point }) => {
    if (!map.isMoving()) hover(pointedAt(map, point, shown), point.x, point.y);
  });
  // MapLibre's own `mouseout` comes when what the pointer came to has been lit already.
  map.getCanvasContainer().addEventListener('pointerleave', () => hover(null));
}

function pointedAt(map: GlMap, point: Point, { picture, sizeOf }: PointedMap): Pointed | null {
  const { boundary, overlays } = picture();
  const ref =
    overlays.length > 0 ? partAt(map, point, { refs: overlays.map((each) => each.ref), sizeOf }) : null;
  if (ref) return { kind: 'part', ref };
  const [area] = map.queryRenderedFeatures(point, { layers: [`area-fills:${boundary}`] });
  return area ? { kind: 'area', code: area.properties['code'] as AreaCode } : null;
}

/** A live map holds all parts of its story; those of other steps are there, and transparent. */
function partAt(
  map: GlMap,
  point: Point,
  { refs, sizeOf }: { readonly refs: readonly PartRef[]; readonly sizeOf: PointedMap['sizeOf'] }
): PartRef | null {
  const { x, y } = point;
  const near: [[number, number], [number, number]] = [
    [x - LINE_REACH_PX, y - LINE_REACH_PX],
    [x + LINE_REACH_PX, y + LINE_REACH_PX]
  ];
  const found = [
    ...map.queryRenderedFeatures(near, { layers: PART_LINES }),
    ...map.queryRenderedFeatures(point, { layers: PART_FILLS })
  ].map(({ properties }) => properties['ref'] as PartRef);
  return foremost(found.filter((ref) => refs.includes(ref)).map((ref) => ({ ref, size: sizeOf(ref) })));
}
