import { group } from 'd3-array';
import type { Figure } from '../../domain/figure';
import type { ExploreData } from './page';

/** A choice asks for the same figures many times over, out of thousands. */
const byIndicator = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>();
const byId = new WeakMap<ExploreData, ReadonlyMap<string, Figure>>();

/** Those of one indicator, in their order. */
export function figuresWith(indicator: string, figures: readonly Figure[]): readonly Figure[] {
  const made = byIndicator.get(figures) ?? group(figures, (figure) => figure.indicator as string);
  byIndicator.set(figures, made);
  return made.get(indicator) ?? [];
}

/** A figure of a division, of ground that several fill, or of the city. */
export function figureById(id: string, data: ExploreData): Figure | undefined {
  const made = byId.get(data) ?? toIndex(data);
  byId.set(data, made);
  return made.get(id);
}

function toIndex({ figures, groundFigures, cityFigures }: ExploreData): Map<string, Figure> {
  return new Map([...figures, ...groundFigures, ...cityFigures].map((figure) => [figure.id, figure]));
}
