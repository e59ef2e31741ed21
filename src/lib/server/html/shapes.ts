import type { Geometry } from 'geojson';
import { LATE_SHAPES } from '../../../boot/late';
import { GROUND_NAMES, type GroundName } from '../../domain/ground';
import { groundShapesPath } from '../../paths';
import { boundsOf, unionBounds } from '../../geometry/bounds';
import type { BoundaryId, Bounds } from '../../domain/ids';
import { picturesOf } from '../../map/beside/pictures';
import type { Picture } from '../../map/picture';
import { GROUND_SOURCES } from '../../map/layers';
import { waterAreas } from '../../map/layers/ground';
import { toPath } from '../../map/renderers/svg/path';
import { shapeId } from '../../map/renderers/svg/shape-ids';
import type { Library } from '../library/library';

/** The text that a page prints where its shapes belong; hooks.server.ts puts them there. */
export function shapesMarker(
  pictures: readonly Picture[],
  alsoBoundaries: readonly BoundaryId[] = [],
  how: ShapesHow = {}
): string {
  const all = pictures.flatMap(picturesOf);
  const drawn = all.flatMap(({ boundary, ghost }) => [boundary, ...(ghost ? [ghost.boundary] : [])]);
  const boundaries = new Set([...drawn, ...alsoBoundaries]);
  const overlays = new Set(pictures.flatMap((picture) => picture.overlays.map(({ ref }) => ref)));
  const ground = groundOf(all);
  const first = groundOf(pictures.slice(0, 1).flatMap(picturesOf));
  const late = how.isScrolled ? ground.filter((name) => !first.includes(name)) : [];
  const wants: Wants = { boundaries: [...boundaries], overlays: [...overlays], ground, late, ...how };
  return `<!--shapes ${JSON.stringify(wants)}-->`;
}

const groundOf = (pictures: readonly Picture[]): GroundName[] => [
  ...new Set(pictures.flatMap(({ ground }) => ground.map(({ name }) => name)))
];

/** The marker of a page that draws whole boundaries, any ground and no plan parts. */
export function shapesOf(boundaries: readonly BoundaryId[]): string {
  const wants: Wants = { boundaries, overlays: [], ground: GROUND_NAMES, late: [], isWhole: true };
  return `<!--shapes ${JSON.stringify(wants)}-->`;
}

export interface ShapesHow {
  /** The page must hold every shape itself: paper, and files that readers take away. */
  readonly isWhole?: boolean;
  /** Only its first map is seen before the reader moves. */
  readonly isScrolled?: boolean;
}

interface Wants extends ShapesHow {
  readonly boundaries: readonly string[];
  readonly overlays: readonly string[];
  readonly ground: readonly GroundName[];
  /** What of it no map draws before the reader moves. */
  readonly late: readonly GroundName[];
}

interface Shape {
  readonly id: string;
  readonly d: string;
}

const MARKER = /<!--shapes (\{.*?\})-->/g;

/** Replaces markers in a rendered page by the `<path>`s that its maps `<use>`: once per page, outside its data. */
export function withShapes(html: string, library: Library, linkTo: LinkTo | null = null): string {
  return html.replace(MARKER, (_match, wants: string) => {
    const wanted = JSON.parse(wants) as Wants;
    const paths = withoutCopies([...groundShapes(library), ...wantedShapes(wanted, library)]);
    const fileLink = wanted.isWhole ? null : linkTo;
    const late = fileLink ? wanted.ground.filter((name) => isLate(name, wanted)) : [];
    const atOnce = wanted.ground.filter((name) => !late.includes(name));
    const defs = `${paths}${outlineGroups(wanted, library)}${singleGround(atOnce, library, fileLink)}`;
    return unseen(defs) + keptUntilMoved(singleGround(late, library, fileLink));
  });
}

const keptUntilMoved = (late: string): string =>
  late && `<noscript ${LATE_SHAPES}>${unseen(late)}</noscript>`;

const unseen = (defs: string): string =>
  `<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>${defs}</defs></svg>`;

type LinkTo = (path: string) => string;

/** Relief is many bytes and the same on every page: it comes late, from a file of its own. */
const OWN_FILES: readonly GroundName[] = ['relief'];

const isLate = (name: GroundName, { late }: Wants): boolean =>
  OWN_FILES.includes(name) && late.includes(name);

/** Ground of which maps draw single features. */
function singleGround(names: readonly GroundName[], library: Library, linkTo: LinkTo | null): string {
  return names
    .map((name) => {
      const shapes = groundFeatures(name, library);
      if (!linkTo || !OWN_FILES.includes(name)) return shapes.map(pathOf).join('');
      const file = linkTo(groundShapesPath(name));
      return shapes.map(({ id }) => `<use id="${id}" href="${file}#${id}"/>`).join('');
    })
    .join('');
}

function groundFeatures(name: GroundName, { geo }: Library): Shape[] {
  return GROUND_SOURCES.filter(({ file, isSingle }) => isSingle && file === `ground/${name}`).flatMap(
    (source) =>
      geo
        .groundAt(source.file, source.object)
        .map(({ properties, geometry }) =>
          toShape(shapeId.ground(source, String((properties as { id: string }).id)), [geometry])
        )
  );
}

/** Path data of any shape that a picture draws, by its id, for drawings that the build makes. Throws on an unknown id. */
export function shapeFinder(library: Library): (id: string) => string {
  const wants = { boundaries: [...library.geo.areas.keys()], overlays: [...library.overlays.keys()] };
  const all = [
    ...groundShapes(library),
    ...wantedShapes(wants, library),
    ...GROUND_NAMES.flatMap((name) => groundFeatures(name, library))
  ];
  const known = new Map(all.map(({ id, d }) => [id, d]));
  return (id) => {
    const d = known.get(id);
    if (d === undefined) throw new Error(`no shape ${id}`);
    return d;
  };
}

/** A kind of ground as a file of its own, whose shapes any page can `<use>`. */
export function toGroundFile(name: GroundName, library: Library): string {
  const paths = groundFeatures(name, library).map(pathOf).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${paths}</defs></svg>`;
}

/** What every map draws below and between its divisions. */
function groundShapes({ geo }: Library): Shape[] {
  return GROUND_SOURCES.filter(({ isSingle }) => !isSingle).map((source) =>
    toShape(
      shapeId.ground(source),
      geo.groundAt(source.file, source.object).map(({ geometry }) => geometry)
    )
  );
}

function wantedShapes(
  { boundaries, overlays }: Pick<Wants, 'boundaries' | 'overlays'>,
  library: Library
): Shape[] {
  const areas = [...library.geo.areas]
    .filter(([boundary]) => boundaries.includes(boundary))
    .flatMap(([boundary, features]) =>
      features.map(({ properties, geometry }) => toShape(shapeId.area(boundary, properties.code), [geometry]))
    );
  const parts = [...library.overlays.values()]
    .filter(({ ref }) => overlays.includes(ref))
    .map(({ ref, geometry }) => toShape(shapeId.overlay(ref), [geometry]));
  return [...areas, ...parts];
}

/**
 * One boundary's divisions and water as a file of its own, for small maps on pages that carry no shapes. No `<use>`
 * in it: not every browser follows one inside a file that is itself `<use>`d.
 */
export function toSprite(boundary: BoundaryId, { geo }: Library): string {
  const features = geo.areas.get(boundary) ?? [];
  const areas = features.map(({ properties: { code }, geometry }) =>
    toShape(shapeId.area(boundary, code), [geometry])
  );
  const city = unionBounds(features.map(({ geometry }) => boundsOf(geometry)));
  // A bay that runs on beyond the city would end at the small map's edge.
  const inland = geo.waterAreas.filter(({ geometry }) => isWithin(boundsOf(geometry), city));
  const water = toShape(
    shapeId.ground(waterAreas.source),
    inland.map(({ geometry }) => geometry)
  );
  const group = `<g id="${shapeId.areas(boundary)}">${areas.map(pathOf).join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg"><defs>${group}${pathOf(water)}</defs></svg>`;
}

function isWithin([west, south, east, north]: Bounds, outer: Bounds): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3];
}

/** One group per boundary of all its divisions: their lines are then one `<use>` a map. */
function outlineGroups({ boundaries }: Wants, { geo }: Library): string {
  return [...geo.areas]
    .filter(([boundary]) => boundaries.includes(boundary))
    .map(([boundary, features]) => {
      const uses = features.map(
        ({ properties: { code } }) => `<use href="#${shapeId.area(boundary, code)}"/>`
      );
      return `<g id="${shapeId.areas(boundary)}">${uses.join('')}</g>`;
    })
    .join('');
}

function toShape(id: string, geometries: readonly Geometry[]): Shape {
  return { id, d: geometries.map((geometry) => toPath(geometry)).join('') };
}

/** Divisions that no redraw touched are one shape: the second boundary refers to the first. */
function withoutCopies(shapes: readonly Shape[]): string {
  const known = new Map<string, string>();
  return shapes
    .map(({ id, d }) => {
      const original = known.get(d);
      if (original) return `<use id="${id}" href="#${original}"/>`;
      known.set(d, id);
      return pathOf({ id, d });
    })
    .join('');
}

function pathOf({ id, d }: Shape): string {
  // On the path itself: a `<use>` does not pass vector-effect on to what it shows.
  return `<path id="${id}" vector-effect="non-scaling-stroke" d="${d}"/>`;
}
