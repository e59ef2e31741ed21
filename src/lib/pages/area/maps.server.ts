import { areaAt, boundaryById, latestBoundary } from '../../domain/boundary';
import { groundFor } from '../../domain/ground';
import type { AreaCode, BoundaryId, Bounds } from '../../domain/ids';
import { toId } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import type { GroundMap } from './page';
import { padded, unionBounds } from '../../geometry/bounds';
import { toBox } from '../../geometry/projection';
import type { Picture } from '../../map/picture';
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
  return toGroundScenes(code, isTouched, library).map((scene) => toMap(scene, code, library));
}

/** What those maps show, today's ground last. */
export function toGroundScenes(code: AreaCode, isTouched: boolean, library: Library): Scene[] {
  const { boundaries } = library.site;
  const on = boundaries.filter((boundary) => areaAt(boundary, code));
  const bounds = around(on.map(({ id }) => boundsOfAreas(id, [code], library)));
  const shown = isTouched ? boundaries : [latestBoundary(boundaries)];
  return shown.map(({ id }, i) => {
    // The other boundary's line over this one: where the ground went, or came from.
    const other = on.find(
      (boundary) => boundary.id !== id && (i > 0 || !areaAt(boundaryById(boundaries, id), code))
    );
    const ghost = isTouched && other ? { boundary: other.id, areas: [code] } : null;
    return { ...toScene(id, code, bounds, library), ghost };
  });
}

/** A division as large as its map allows, with the towns of the library's ground on it. */
export function toTownMap(boundary: BoundaryId, code: AreaCode, library: Library): GroundMap {
  const bounds = padded(boundsOfAreas(boundary, [code], library), 0.04);
  const scene = toScene(boundary, code, bounds, library);
  const ground = [...scene.ground.filter(({ name }) => name !== TOWNS.name), TOWNS];
  return toMap({ ...scene, ground }, code, library);
}

const TOWNS = { name: 'towns', asOf: null } as const;

/** A map of all divisions of a boundary. */
export function toCityMap(boundary: BoundaryId, library: Library): GroundMap {
  return toMap(toCityScene(boundary, library), null, library);
}

export function toCityScene(boundary: BoundaryId, library: Library): Scene {
  return toScene(boundary, null, padded(boundsOfAreas(boundary, null, library), 0.02), library);
}

function toScene(boundary: BoundaryId, code: AreaCode | null, bounds: Bounds, { site }: Library): Scene {
  const isHere = code !== null && areaAt(boundaryById(site.boundaries, boundary), code) !== undefined;
  return {
    view: { id: toId('district'), name: site.settings.city.name, bounds },
    boundary,
    ghost: null,
    ground: groundFor(bounds, site.groundDefaults),
    figures: NO_FIGURES,
    overlays: [],
    highlight: isHere ? [code] : [],
    labels: { areas: 'all', places: [], water: true }
  };
}

function toMap(scene: Scene, code: AreaCode | null, library: Library): GroundMap {
  const { name } = boundaryById(library.site.boundaries, scene.boundary);
  const picture = toPicture(scene, library.atlas);
  return { title: name, boundaryName: name, picture: code ? washed(picture, code) : picture };
}

/** A picture in which one division is what the page is about. */
export function washed(picture: Picture, code: AreaCode): Picture {
  const fills = picture.fills.map((each) =>
    each.code === code ? { ...each, fill: TOKENS.locatedWash } : each
  );
  return { ...picture, fills };
}

/** Bounds around all of these with room for what lies beside them. */
function around(boxes: readonly Bounds[]): Bounds {
  const union = unionBounds(boxes);
  const { width, height } = toBox(union);
  const wanted = Math.max(Math.max(width, height) / FILL_SHARE, MIN_UNITS);
  return padded(union, (wanted / Math.max(width, height) - 1) / 2);
}
