import type { BoundaryId } from '../domain/ids';
import { GROUND_SOURCES, statesOf } from './layers';
import type { Picture } from './picture';
import type { GeometryUrls } from './renderers/gl';

/** What a live map must have to draw a picture: boundaries, files of ground, and whether parts of plans. */
export interface GeometryNeed {
  readonly areas: readonly BoundaryId[];
  readonly ground: readonly string[];
  readonly hasParts: boolean;
}

/** Ground whose features are not chosen one by one lies under every picture. */
const EVERYWHERE = GROUND_SOURCES.filter(({ isSingle }) => !isSingle).map(({ file }) => file);

export function needOf(picture: Picture): GeometryNeed {
  const shapes = statesOf(() => true).flatMap((state) => state.of(picture).map(([shape]) => shape));
  const areas = shapes.flatMap((shape) => ('boundary' in shape ? [shape.boundary] : []));
  const ground = shapes.flatMap((shape) => (shape.kind === 'ground' ? [shape.source.file] : []));
  return {
    areas: [...new Set([picture.boundary, ...areas])],
    ground: [...new Set([...EVERYWHERE, ...ground])],
    hasParts: picture.overlays.length > 0
  };
}

export function isWithin(need: GeometryNeed, had: GeometryNeed): boolean {
  const isHad = <T>(needed: readonly T[], all: readonly T[]): boolean =>
    needed.every((each) => all.includes(each));
  return isHad(need.areas, had.areas) && isHad(need.ground, had.ground) && (had.hasParts || !need.hasParts);
}

/** The addresses of what is needed and the site has. */
export function neededUrls(urls: GeometryUrls, { areas, ground, hasParts }: GeometryNeed): GeometryUrls {
  const only = (all: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
  return {
    ...urls,
    areas: only(urls.areas, areas),
    ground: only(urls.ground, ground),
    overlays: hasParts ? urls.overlays : null
  };
}
