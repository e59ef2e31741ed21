import { m } from '../paraglide/messages';
import type { Indicator } from '../domain/indicator';
import type { ReadingUnit } from '../domain/reading-unit';
import type { SceneNumbers } from '../domain/scene-figures';
import { words } from '../words/current';

/** What a map shows, in the words of its legend: `普查人口，2020年11月1日（万人）`. */
export function numbersTitle({ short }: Indicator, numbers: SceneNumbers, { unit }: ReadingUnit): string {
  switch (numbers.kind) {
    case 'period': {
      const what = numbers.measure === 'growth' ? m.map_growth_of({ indicator: short }) : short;
      return m.map_legend_title({ what, period: words().period(numbers.period), unit });
    }
    case 'change': {
      const [from, to] = [numbers.from, numbers.to].map(words().period);
      return m.map_legend_change({ what: short, from: from ?? '', to: to ?? '', unit });
    }
    default:
      return numbers satisfies never;
  }
}
