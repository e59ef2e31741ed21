import type { Site } from '../../content/site/site';
import { refusalOfMap } from '../../content/story/scene-guard';
import { isCount } from '../../domain/change';
import type { Figure } from '../../domain/figure';
import { figuresOfIndicator } from '../../domain/figures-by-indicator';
import { toGlossary } from '../../domain/glossary';
import { isListed } from '../../domain/indicator';
import { momentOf, parsePeriod } from '../../domain/period';

/** An indicator that a map of a boundary's divisions can show, with the periods for which it can, the newest first. */
export interface MappableIndicator {
  readonly id: string;
  readonly name: string;
  readonly periods: readonly string[];
}

/** Of each site once: every question goes through the same list. */
const lists = new WeakMap<Site, readonly Figure[]>();

/** What may stand on one map of divisions: the same guard as the check's. `look`: colours ask for more values than circles. */
export function measuresOn(site: Site, boundaryId: string, look: 'fill' | 'circles'): MappableIndicator[] {
  const boundary = site.boundaries.find(({ id }) => id === boundaryId);
  if (!boundary) return [];
  const figures = lists.get(site) ?? [...site.figures, ...site.computed.figures];
  lists.set(site, figures);
  const indicators = [...site.indicators, ...site.computed.indicators];
  const guard = { figures, glossary: toGlossary(indicators, site.boundaries, site.grounds.same) };
  return indicators.flatMap((indicator) => {
    const { id, name } = indicator;
    if (!isListed(indicator) || (look === 'circles' && !isCount(indicator))) return [];
    const own = figuresOfIndicator(figures, id).filter((each) => each.boundary === boundary.id);
    const periods = [...new Set(own.map(({ period }) => period.text))].filter((period) => {
      const numbers = { kind: 'period', indicator: id, period, measure: 'value' } as const;
      return refusalOfMap(boundary, numbers, look, guard) === undefined;
    });
    return periods.length > 0 ? [{ id, name, periods: latestFirst(periods) }] : [];
  });
}

function latestFirst(periods: readonly string[]): string[] {
  const at = (text: string): number => {
    const period = parsePeriod(text);
    return period ? momentOf(period) : 0;
  };
  return [...periods].sort((a, b) => at(b) - at(a));
}
