import { isCount } from '../../domain/change';
import { isListed } from '../../domain/indicator';
import type { Scene } from '../../domain/scene';
import type { SceneNumbers } from '../../domain/scene-figures';
import { explorePath } from '../../paths';
import type { Library } from '../library/library';

/** Where a reader can change the map that a scene shows; empty where the explorer has none of its numbers. */
export function explorePathOf({ figures, boundary }: Scene, { indicatorAt }: Library): string {
  const numbers = figures.fill?.numbers ?? figures.circles?.numbers;
  if (!numbers || !isListed(indicatorAt(numbers.indicator))) return '';
  const query = new URLSearchParams({ indicator: numbers.indicator, ...timeOf(numbers), boundary });
  if (!figures.fill) query.set('look', 'circles');
  const over = figures.fill && figures.circles?.numbers;
  const isRate = !isCount(indicatorAt(numbers.indicator));
  if (over?.kind === 'period' && isRate && isListed(indicatorAt(over.indicator)))
    query.set('circles', `${over.indicator}@${over.period}`);
  return explorePath(`?${query.toString()}`);
}

function timeOf(numbers: SceneNumbers): Readonly<Record<string, string>> {
  if (numbers.kind === 'change') return { period: numbers.to, since: numbers.from };
  return { period: numbers.period, ...(numbers.measure === 'growth' ? { measure: 'growth' } : {}) };
}
