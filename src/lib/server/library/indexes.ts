import { group } from 'd3-array';
import type { Site } from '../../content/site/site';
import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { BoundaryId, FigureId, IndicatorId, PlanId, SourceId } from '../../domain/ids';
import { isListed, type Indicator } from '../../domain/indicator';
import type { Plan } from '../../domain/plan';
import type { Source } from '../../domain/source';

/** What content names, by its id. Each throws for an id that the content readers have not checked. */
export interface Indexes {
  /** Every figure that a page can show: the published ones, then those that the site works out. */
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  /** Those whose indicator stands in lists: what a reader could think of beside another. */
  readonly listed: readonly Figure[];
  /** Those of one indicator: thousands are too many to go through for each map. */
  readonly figuresOf: (id: string) => readonly Figure[];
  /** Also of grounds that several divisions fill together. */
  readonly figureAt: (id: FigureId) => Figure;
  readonly indicatorAt: (id: IndicatorId) => Indicator;
  readonly sourceAt: (id: SourceId) => Source;
  readonly boundaryAt: (id: BoundaryId) => Boundary;
  readonly planAt: (id: PlanId) => Plan;
}

export function toIndexes(site: Site): Indexes {
  const figures = [...site.figures, ...site.computed.figures];
  const indicators = [...site.indicators, ...site.computed.indicators];
  const byIndicator = group(figures, ({ indicator }) => indicator as string);
  const isOffered = new Set(indicators.filter(isListed).map(({ id }) => id));
  return {
    figures,
    indicators,
    listed: [...figures, ...site.grounds.figures].filter(({ indicator }) => isOffered.has(indicator)),
    figuresOf: (id) => byIndicator.get(id) ?? [],
    figureAt: toLookup([...figures, ...site.grounds.figures]),
    indicatorAt: toLookup(indicators),
    sourceAt: toLookup(site.sources),
    boundaryAt: toLookup(site.boundaries),
    planAt: toLookup(site.plans)
  };
}

function toLookup<Item extends { readonly id: string }>(items: readonly Item[]): (id: Item['id']) => Item {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const found = byId.get(id);
    if (!found) throw new Error(`nothing with id ${id}`);
    return found;
  };
}
