import { areaAt, boundaryById, latestBoundary } from '../../domain/boundary';
import { groundFor, type GroundChoice } from '../../domain/ground';
import type { AreaCode, BoundaryId, Bounds } from '../../domain/ids';
import { toId } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import type { GroundMap } from './page';
import { toBox } from '../../geometry/projection';
import { toPicture } from '../../map/to-picture';
import { TOKENS } from '../../map/tokens';
import type { Library } from '../../server/library/library';
import { boundsOfAreas } from '../../server/views/locator';

/** A division fills about this share of its map, so that its neighbours can be recognised. */
const FILL_SHARE = 0.5;
/** No map shows less than this many map units (about 16 m each): a small district is seen among its neighbours. */
const MIN_UNITS = 1400;

/** One map of a division's ground where no redraw touched it; before and after at one scale where one did. */
export function toGroundMaps(code: AreaCode, isTouched: boolean, library: Library): GroundMap[] {
  const { boundaries } = library.site;
  const on = boundaries.filter((boundary) => areaAt(boundary, code));
  const bounds = around(on.map(({ id }) => boundsOfAreas(id, [code], library)));
  const shown = isTouched ? boundaries : [latestBoundary(boundaries)];
  return shown.map(({ id, name }, i) => {
    // The other boundary's line over this one: where the ground went, or came from.
    const other = on.find(
      (boundary) => boundary.id !== id && (i > 0 || !areaAt(boundaryById(boundaries, id), code))
    );
    const ghost = isTouched && other ? { boundary: other.id, areas: [code] } : null;
    return toMap(id, code, bounds, ghost, name, library);
  });
}

/** A division as large as its map allows, with the towns of the library's ground on it. */
export function toTownMap(boundary: BoundaryId, code: AreaCode, library: Library): GroundMap {
  const bounds = padded(boundsOfAreas(boundary, [code], library), 0.04);
  const { name } = boundaryById(library.site.boundaries, boundary);
  return toMap(boundary, code, bounds, null, name, library, [TOWNS]);
}

const TOWNS = { name: 'towns', asOf: null } as const;

/** A map of all divisions of a boundary. */
export function toCityMap(boundary: BoundaryId, library: Library): GroundMap {
  const bounds = padded(boundsOfAreas(boundary, null, library), 0.02);
  const { name } = boundaryById(library.site.boundaries, boundary);
  return toMap(boundary, null, bounds, null, name, library);
}

function toMap(
  boundary: BoundaryId,
  code: AreaCode | null,
  bounds: Bounds,
  ghost: Scene['ghost'],
  name: string,
  library: Library,
  more: readonly GroundChoice[] = []
): GroundMap {
  const isHere = code !== null && areaAt(boundaryById(library.site.boundaries, boundary), code) !== undefined;
  const picture = toPicture(
    {
      view: { id: toId('district'), name: library.site.settings.city.name, bounds },
      boundary,
      ghost,
      ground: [
        ...groundFor(bounds, library.site.groundDefaults).filter(
          (each) => !more.some(({ name: own }) => own === each.name)
        ),
        ...more
      ],
      figures: NO_FIGURES,
      overlays: [],
      highlight: isHere ? [code] : [],
      labels: { areas: 'all', places: [], water: true }
    },
    library.atlas
  );
  const fills = picture.fills.map((each) =>
    each.code === code ? { ...each, fill: TOKENS.locatedWash } : each
  );
  return { title: name, boundaryName: name, picture: { ...picture, fills } };
}

/** Bounds around all of these with room for what lies beside them. */
function around(boxes: readonly Bounds[]): Bounds {
  const union: Bounds = [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map(([, , east]) => east)),
    Math.max(...boxes.map(([, , , north]) => north))
  ];
  const { width, height } = toBox(union);
  const wanted = Math.max(Math.max(width, height) / FILL_SHARE, MIN_UNITS);
  return padded(union, (wanted / Math.max(width, height) - 1) / 2);
}

function padded([west, south, east, north]: Bounds, share: number): Bounds {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west - dx, south - dy, east + dx, north + dy];
}
