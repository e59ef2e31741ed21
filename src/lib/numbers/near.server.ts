import { group } from 'd3-array';
import { toGlossary, type Glossary } from '../domain/glossary';
import type { Figure } from '../domain/figure';
import { isListed } from '../domain/indicator';
import { placeKey } from '../domain/preferred-figure';
import type { Library } from '../server/library/library';

/** What every card asks of a library, made once: thousands of cards go through thousands of figures. */
interface Near {
  readonly glossary: Glossary;
  /** Where each listed figure stands in its list. */
  readonly places: ReadonlyMap<Figure, number>;
  readonly ofIndicator: ReadonlyMap<string, readonly Figure[]>;
  readonly atPlace: ReadonlyMap<string, readonly Figure[]>;
}

const known = new WeakMap<Library, Near>();

function nearIn(library: Library): Near {
  const made = known.get(library) ?? toNear(library);
  known.set(library, made);
  return made;
}

function toNear({ listed, indicators, site }: Library): Near {
  return {
    glossary: toGlossary(indicators, site.boundaries, site.grounds.same),
    places: new Map(listed.map((figure, i) => [figure, i])),
    ofIndicator: group(listed, ({ indicator }) => indicator as string),
    atPlace: group(listed, ({ place }) => placeKey(place))
  };
}

export function glossaryOf(library: Library): Glossary {
  return nearIn(library).glossary;
}

/** The figures that a card could set beside its own, in the order of their list: the same indicator, or the same place. */
export function figuresNear({ indicator, place }: Figure, library: Library): readonly Figure[] {
  // One cell of a breakdown has hundreds beside it: only the same cell tells a reader something.
  if (!isListed(library.indicatorAt(indicator))) return library.figuresOf(indicator);
  const { ofIndicator, atPlace, places } = nearIn(library);
  const all = new Set([...(ofIndicator.get(indicator) ?? []), ...(atPlace.get(placeKey(place)) ?? [])]);
  return [...all].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
