import type { AreaCode, BoundaryId } from './ids';

/** One division as one boundary draws it. */
export interface Area {
  readonly code: AreaCode;
  readonly name: string;
  /** Published land area in km²; null where no source at hand gives one. */
  readonly publishedKm2: number | null;
  /** Area of the polygon that the site draws, in km². */
  readonly measuredKm2: number;
  /** Who published the area. */
  readonly publishedSource?: string;
  /** Why measured and published area differ, where they do so by much. */
  readonly reason?: string;
}

/** A set of division boundaries and the days on which it was in force (null: not known, or still in force). */
export interface Boundary {
  readonly id: BoundaryId;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly notice: string;
  readonly areas: readonly Area[];
}

/** The area of a code within one boundary; undefined where that pair does not exist. */
export function areaAt(boundary: Boundary, code: string): Area | undefined {
  return boundary.areas.find((area) => area.code === code);
}

/** Throws on an id that no reader can have let through. */
export function boundaryById(boundaries: readonly Boundary[], id: string): Boundary {
  const found = boundaries.find((boundary) => boundary.id === id);
  if (!found) throw new Error(`no boundary ${id}`);
  return found;
}

/** The boundary in force: they stand oldest first. Throws where there is none. */
export function latestBoundary(boundaries: readonly Boundary[]): Boundary {
  const latest = boundaries.at(-1);
  if (!latest) throw new Error('no boundary');
  return latest;
}

/** The newest boundary that has an area of this code; undefined where none has. */
export function latestWith(boundaries: readonly Boundary[], code: string): Boundary | undefined {
  return boundaries.findLast((boundary) => areaAt(boundary, code));
}

/** Whether one code names different ground on different boundaries (more than 0.5 % apart in measured km²). */
export function isRedrawn(boundaries: readonly Boundary[], code: AreaCode): boolean {
  const sizes = boundaries.flatMap((boundary) => areaAt(boundary, code)?.measuredKm2 ?? []);
  return Math.max(...sizes) > Math.min(...sizes) * 1.005;
}

/** For each boundary the codes that no other one has, or has with other ground. */
export function redrawnOf(boundaries: readonly Boundary[]): Readonly<Record<string, readonly AreaCode[]>> {
  return Object.fromEntries(
    boundaries.map(({ id, areas }) => [
      id,
      areas
        .map(({ code }) => code)
        .filter((code) => isRedrawn(boundaries, code) || !boundaries.every((each) => areaAt(each, code)))
    ])
  );
}

/** A place's name, and the boundary that must be said with it; empty where its ground never changed. */
export interface PlaceName {
  readonly name: string;
  readonly ground: string;
}

/** What a division of a boundary is called: where its code names two places, with the boundary that is meant. */
export function areaName(boundaries: readonly Boundary[], id: BoundaryId, code: AreaCode): PlaceName {
  const boundary = boundaryById(boundaries, id);
  const name = areaAt(boundary, code)?.name ?? code;
  return { name, ground: isRedrawn(boundaries, code) ? boundary.name : '' };
}
