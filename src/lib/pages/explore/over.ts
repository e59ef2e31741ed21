import { m } from '../../paraglide/messages';
import { isCount } from '../../domain/change';
import type { Indicator } from '../../domain/indicator';
import type { ExploreData } from './page';
import { meetingOptions, wishedSecond, type Company, type Second, type Shown } from './second';

const indicatorAt = (id: string, { indicators }: ExploreData): Indicator =>
  indicators.find((each) => each.id === id)!;

/**
 * Circles of a count over the map's colours, on the same boundary and of the same status. Colours that are a count
 * themselves would say how much twice; ground that several divisions fill has no middle; circles carry none.
 */
export const OVER: Company = {
  offer: (shown, data) =>
    isRate(shown, data) && shown.ground === 'own' && shown.look === 'fill'
      ? meetingOptions(shown, data).filter(({ indicator }) => isCount(indicatorAt(indicator, data)))
      : [],
  control: m.explore_over
};

/** How dense, old or changed, not how much. */
function isRate({ indicator, measure, since }: Shown, data: ExploreData): boolean {
  return measure === 'growth' || since !== null || !isCount(indicatorAt(indicator, data));
}

/** The wish of an address, `people` or `people@2020`; what cannot be drawn is told with why, and what can. */
export function wishedOver(
  wish: string | undefined,
  shown: Shown,
  data: ExploreData,
  problems: string[]
): Second | null {
  if (wish === undefined || wish === '') return null;
  const why = refusalOf(wish.split('@')[0]!, shown, data);
  if (why === null) return wishedSecond(wish, shown, data, problems, OVER);
  problems.push(why);
  return null;
}

/** Why an indicator's circles may not lie over what is shown, whatever their period. */
function refusalOf(id: string, shown: Shown, data: ExploreData): string | null {
  const asked = data.indicators.find((each) => each.id === id);
  if (asked && !isCount(asked)) return m.explore_no_over_count({ indicator: asked.name });
  if (shown.ground !== 'own') return m.explore_no_over_ground();
  if (shown.look !== 'fill') return m.explore_no_over_look();
  const { name } = indicatorAt(shown.indicator, data);
  return isRate(shown, data) ? null : m.explore_no_over_rate({ indicator: name });
}
