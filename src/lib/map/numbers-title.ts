import { m } from '../paraglide/messages';
import type { Indicator } from '../domain/indicator';
import type { ReadingUnit } from '../domain/reading-unit';
import type { SceneNumbers } from '../domain/scene-figures';
import { words } from '../words/current';

/**
 * What a map shows, in the words of its legend: `普查人口，2020年11月1日（万人）`; without its period, where several maps
 * are coloured alike and each says its own.
 */
export function numbersTitle(
  { short }: Indicator,
  of: SceneNumbers | readonly SceneNumbers[],
  { unit }: ReadingUnit
): string {
  const [first, ...others] = [of].flat() as SceneNumbers[];
  if (!first) throw new RangeError('a legend of nothing');
  switch (first.kind) {
    case 'period': {
      const what = first.measure === 'growth' ? m.map_growth_of({ indicator: short }) : short;
      const periods = [first, ...others].flatMap((each) => (each.kind === 'period' ? [each.period] : []));
      if (new Set(periods).size > 1) return m.map_legend_timeless({ what, unit });
      return m.map_legend_title({ what, period: words().period(first.period), unit });
    }
    case 'change': {
      const spans = [first, ...others].flatMap((each) => (each.kind === 'change' ? [each] : []));
      const texts = spans.map(({ from, to }) =>
        m.map_title_change({ from: words().period(from), to: words().period(to) })
      );
      const [span = '', ...more] = new Set(texts);
      return more.length > 0
        ? m.map_legend_change_timeless({ what: short, unit })
        : m.map_legend_change({ what: short, span, unit });
    }
    default:
      return first satisfies never;
  }
}
