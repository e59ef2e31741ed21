import { group } from 'd3-array';
import type { Figure } from '../../domain/figure';
import type { ExploreData } from './page';

interface FigureIndex {
  readonly byIndicator: ReadonlyMap<string, readonly Figure[]>;
  /** Figures of divisions and of the city. */
  readonly byId: ReadonlyMap<string, Figure>;
}

/** A choice asks for the same figures many times over, out of thousands. */
const known = new WeakMap<ExploreData, FigureIndex>();

function indexOf(data: ExploreData): FigureIndex {
  const made = known.get(data) ?? {
    byIndicator: group(data.figures, ({ indicator }) => indicator as string),
    byId: new Map([...data.figures, ...data.cityFigures].map((figure) => [figure.id as string, figure]))
  };
  known.set(data, made);
  return made;
}

/** The figures of divisions that one indicator has, in their order. */
export function figuresWith(indicator: string, data: ExploreData): readonly Figure[] {
  return indexOf(data).byIndicator.get(indicator) ?? [];
}

export function figureById(id: string, data: ExploreData): Figure | undefined {
  return indexOf(data).byId.get(id);
}
