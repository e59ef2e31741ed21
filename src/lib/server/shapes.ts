import type { Geometry } from 'geojson';
import type { Picture } from '../map/picture';
import { toPath } from '../map/svg/path';
import { shapeId } from '../map/svg/shape-ids';
import type { Library } from './library';

/** The text that a page prints where its shapes belong; hooks.server.ts puts them there. */
export function shapesMarker(pictures: readonly Picture[]): string {
  const boundaries = new Set(pictures.flatMap(({ boundary, ghost }) => [boundary, ...(ghost ? [ghost.boundary] : [])]));
  const overlays = new Set(pictures.flatMap((picture) => picture.overlays.map(({ ref }) => ref)));
  return `<!--shapes ${JSON.stringify({ boundaries: [...boundaries], overlays: [...overlays] })}-->`;
}

const MARKER = /<!--shapes (\{.*?\})-->/g;

/** Replaces markers in a rendered page by the `<path>`s that its maps `<use>`: once per page, outside its data. */
export function withShapes(html: string, library: Library): string {
  return html.replace(MARKER, (_match, wants: string) => {
    const { boundaries, overlays } = JSON.parse(wants) as { boundaries: string[]; overlays: string[] };
    const { geo } = library;
    const areas = boundaries.flatMap((id) =>
      [...geo.areas].filter(([boundary]) => boundary === id).flatMap(([boundary, features]) =>
        features.map(({ properties, geometry }) => path(shapeId.area(boundary, properties.code), [geometry]))
      )
    );
    const parts = overlays.flatMap((ref) =>
      [...library.overlays.values()].filter((overlay) => overlay.ref === ref).map(({ geometry }) => path(shapeId.overlay(ref as never), [geometry]))
    );
    const common = [
      path(shapeId.land, geo.land.map((each) => each.geometry)),
      path(shapeId.landBorders, geo.landBorders.map((each) => each.geometry)),
      path(shapeId.waterAreas, geo.waterAreas.map((each) => each.geometry)),
      path(shapeId.waterLines, geo.waterLines.map((each) => each.geometry))
    ];
    const defs = [...common, ...areas, ...parts].join('');
    return `<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>${defs}</defs></svg>`;
  });
}

function path(id: string, geometries: readonly Geometry[]): string {
  return `<path id="${id}" d="${geometries.map(toPath).join('')}"/>`;
}
