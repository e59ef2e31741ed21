import { m } from '../../paraglide/messages';
import { boundsOf, unionBounds } from '../../geometry/bounds';
import { areaAt, boundaryById } from '../../domain/boundary';
import type { Figure, FigurePlace } from '../../domain/figure';
import { codesOf } from '../../domain/preferred-figure';
import type { AreaRef } from '../../domain/redraw';
import type { AreaCode, BoundaryId, Bounds } from '../../domain/ids';
import type { Locator, Ring } from '../../map/locator';
import { toBox } from '../../geometry/projection';
import { byId, type Library } from '../library/library';

/** Below this share of the map's width a place is ringed, or it would be looked for. */
const SMALL_SHARE = 0.12;
const RING_SHARE = 0.075;
/** Keeps the city's own line off the picture's edge. */
const MARGIN_SHARE = 0.015;

/** What a small map points at. */
interface Pointed {
  readonly filled: readonly AreaCode[];
  readonly outlined?: readonly AreaCode[];
  readonly text: string;
}

/** A small map of all divisions of a boundary that points at some of them. Throws on a boundary without shapes. */
export function toLocator(boundary: BoundaryId, pointed: Pointed, library: Library): Locator {
  const { filled, outlined = [], text } = pointed;
  const bounds = withMargin(boundsOfAreas(boundary, null, library));
  const isWhole = filled.length === boundaryById(library.site.boundaries, boundary).areas.length;
  const marked = [...filled, ...outlined];
  const ring =
    isWhole || marked.length === 0 ? null : toRing(boundsOfAreas(boundary, marked, library), bounds);
  return { boundary, bounds, filled, outlined, ring, text };
}

/** Where a figure lies: its division, the whole city, or the divisions that its zone lies within. */
export function locatorOf({ place, boundary }: Figure, library: Library): Locator {
  const { name, areas } = boundaryById(library.site.boundaries, boundary);
  const on = (where: string): string => m.map_locator({ place: where, boundary: name });
  if (place.kind === 'zone') {
    const zone = byId(library.site.zones, place.zone);
    const outlined = areas.map(({ code }) => code).filter((code) => zone.within.includes(code));
    const names = outlined.map((code) => areas.find((area) => area.code === code)?.name ?? code);
    const where =
      names.length > 0
        ? m.map_locator_zone({ zone: zone.name, areas: names.join(m.site_list_separator()) })
        : m.map_locator_nowhere({ zone: zone.name });
    return toLocator(boundary, { filled: [], outlined, text: on(where) }, library);
  }
  if (place.kind === 'piece') return pieceLocator(place, library);
  const codes = codesOf(place);
  const own = areas.filter(({ code }) => codes.includes(code));
  const filled = (own.length > 0 ? own : areas).map(({ code }) => code);
  const pointedName =
    own.map((area) => area.name).join(m.site_list_separator()) || library.site.settings.city.whole;
  return toLocator(boundary, { filled, text: on(pointedName) }, library);
}

/** Nobody draws a piece: the division that has it today is outlined. */
function pieceLocator({ from, to }: Extract<FigurePlace, { kind: 'piece' }>, library: Library): Locator {
  const { boundaries } = library.site;
  const nameOf = ({ boundary, code }: AreaRef): string =>
    areaAt(boundaryById(boundaries, boundary), code)?.name ?? code;
  const place = m.map_locator_piece({ to: nameOf(to), from: nameOf(from) });
  const text = m.map_locator({ place, boundary: boundaryById(boundaries, to.boundary).name });
  return toLocator(to.boundary, { filled: [], outlined: [to.code], text }, library);
}

/** Bounds of some divisions of a boundary, or of all. */
export function boundsOfAreas(
  boundary: BoundaryId,
  codes: readonly AreaCode[] | null,
  { geo }: Library
): Bounds {
  const features = geo.areas.get(boundary) ?? [];
  const wanted = features.filter(({ properties }) => codes?.includes(properties.code) ?? true);
  if (wanted.length === 0) throw new Error(`no shapes of ${boundary}: ${codes?.join() ?? 'any'}`);
  return unionBounds(wanted.map(({ geometry }) => boundsOf(geometry)));
}

function withMargin([west, south, east, north]: Bounds): Bounds {
  const margin = (east - west) * MARGIN_SHARE;
  return [west - margin, south - margin, east + margin, north + margin];
}

function toRing(small: Bounds, whole: Bounds): Ring | null {
  const [box, frame] = [toBox(small), toBox(whole)];
  if (Math.max(box.width, box.height) > frame.width * SMALL_SHARE) return null;
  const radius = Math.max(frame.width * RING_SHARE, (Math.hypot(box.width, box.height) / 2) * 1.2);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(box.x + box.width / 2), y: round(box.y + box.height / 2), radius: round(radius) };
}
