import { m } from '../../paraglide/messages';
import type { NumberView } from '../../domain/number-view';
import type { Scene } from '../../domain/scene';
import { quantityOf, type Figure } from '../../domain/figure';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toEntry } from '../marks/entry';
import type { BumpExhibit } from '.';

export interface BumpEnd {
  readonly number: NumberView;
  /** Equal values share one. */
  readonly rank: number;
  /** Its row from above, from 0; no two in one. */
  readonly row: number;
  readonly label: string;
}

export interface BumpLine {
  readonly place: string;
  readonly isStrong: boolean;
  readonly isWeak: boolean;
  readonly ends: readonly BumpEnd[];
}

export interface BumpView {
  readonly kind: 'bump';
  readonly title: string;
  readonly when: readonly string[];
  readonly lines: readonly BumpLine[];
  /** How far first and last are apart at each period, in words: ranks hide it. */
  readonly ranges: readonly string[];
  readonly missing: string;
}

/** Figures that passed the guard → ranks at each period, the highest value first. */
export function toBumpView(
  { indicator, periods, lines, missing }: BumpExhibit,
  scene: Scene,
  lookups: Lookups
): BumpView {
  const figures = lines.map((ids) => ids.map(lookups.figureAt));
  const columns = periods.map((_, at) =>
    figures.map((line) => line[at]).filter((each) => each !== undefined)
  );
  const ranks = columns.map((column) => ranksOf(column.map(({ value }) => value ?? 0)));
  const when = columns.map(([first]) => (first ? words().shortPeriod(first.period) : ''));
  const { short } = lookups.indicatorAt(indicator);
  const { name: boundary } = lookups.boundaryAt(scene.boundary);
  return {
    kind: 'bump',
    title: m.story_chart_title({ what: m.story_bump_title({ indicator: short }), boundary }),
    when,
    lines: figures.map((line, i) =>
      toLine(
        line,
        ranks.map((column) => column[i]!),
        scene,
        lookups
      )
    ),
    ranges: columns.map((column, at) => sayRange(when[at] ?? '', column)),
    missing:
      missing.length === 0
        ? ''
        : m.story_chart_missing({
            reason: m.story_chart_not_found(),
            places: missing.join(m.site_list_separator())
          })
  };
}

interface Rank {
  readonly rank: number;
  readonly row: number;
}

/** In the order given; ties keep it among themselves. */
export function ranksOf(values: readonly number[]): Rank[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return values.map((value, i) => ({
    rank: 1 + values.filter((other) => other > value).length,
    row: order.indexOf(i)
  }));
}

function toLine(line: readonly Figure[], ranks: readonly Rank[], scene: Scene, lookups: Lookups): BumpLine {
  const entries = line.map((figure) => toEntry(figure, scene, lookups));
  const place = entries[0]?.place ?? '';
  return {
    place,
    isStrong: entries.some(({ isStrong }) => isStrong),
    isWeak: entries.some(({ isWeak }) => isWeak),
    ends: entries.map(({ number }, i) => {
      const { rank, row } = ranks[i] ?? { rank: 0, row: 0 };
      const value = words().plainNumber(number.value);
      return { number, rank, row, label: m.story_bump_entry({ rank, name: place, value }) };
    })
  };
}

function sayRange(when: string, column: readonly Figure[]): string {
  const sorted = [...column].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [least, most] = [sorted[0], sorted.at(-1)].map((figure) =>
    figure ? words().plainNumber(quantityOf(figure)) : ''
  );
  return m.story_bump_range({ when, least: least ?? '', most: most ?? '' });
}
