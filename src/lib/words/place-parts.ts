import { areaAt, areaName, boundaryById, type Boundary, type PlaceName } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import type { AreaRef } from '../domain/redraw';
import { words } from './current';

/** As much of a site as names a figure's place. */
interface NamesOfPlaces {
  readonly boundaries: readonly Boundary[];
  readonly zones: readonly { readonly id: string; readonly name: string }[];
  readonly settings: { readonly city: { readonly name: string } };
}

/** A place as readers know it; a division that was redrawn says on which boundary it is meant. */
export function placeParts(
  { place, boundary: id }: Figure,
  { boundaries, zones, settings }: NamesOfPlaces
): PlaceName {
  switch (place.kind) {
    case 'zone':
      return { name: zones.find((zone) => zone.id === place.zone)?.name ?? place.zone, ground: '' };
    case 'ground': {
      const names = place.codes.map((code) => areaName(boundaries, id, code).name);
      return { name: words().together(names), ground: boundaryById(boundaries, id).name };
    }
    case 'piece': {
      const nameOf = ({ boundary, code }: AreaRef): PlaceName => areaName(boundaries, boundary, code);
      return { name: words().piece({ from: nameOf(place.from), to: nameOf(place.to) }), ground: '' };
    }
    case 'area': {
      const isDivision = areaAt(boundaryById(boundaries, id), place.code) !== undefined;
      return isDivision ? areaName(boundaries, id, place.code) : { name: settings.city.name, ground: '' };
    }
    default:
      return place satisfies never;
  }
}
