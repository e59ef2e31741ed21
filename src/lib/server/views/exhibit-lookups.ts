import { boundsOf } from '../../geometry/bounds';
import { toGlossary } from '../../domain/glossary';
import { isWeak } from '../../domain/source';
import type { Lookups } from '../../exhibits/kind';
import { byId, type Library } from '../library/library';
import { placeParts } from '../../words/place-parts';

/** A library as exhibits ask it. */
export function toLookups(library: Library): Lookups {
  const { site, geo, atlas, figureAt, indicatorAt, boundaryAt, planAt } = library;
  return {
    figureAt,
    indicatorAt,
    boundaryAt,
    planAt,
    placeAt: (id) => byId(site.places, id),
    figuresAt: atlas.figuresAt,
    placeOf: (figure) => placeParts(figure, site),
    boundsAt: (boundary, code) => {
      const found = geo.areas.get(boundary)?.find(({ properties }) => properties.code === code);
      return found ? boundsOf(found.geometry) : null;
    },
    isWeak: (figure) => atlas.tiersOf(figure).some(isWeak),
    glossary: toGlossary(library.indicators, site.boundaries, site.grounds.same)
  };
}
