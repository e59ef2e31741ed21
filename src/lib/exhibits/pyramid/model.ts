import { m } from '../../paraglide/messages';
import { toNumberView, type NumberView } from '../../domain/number-view';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { chartUnitOf } from '../marks/of-unit';
import { toAxis, type Axis } from '../marks/axis';
import { toPyramidCounts, type Pair } from './counts';
import type { PyramidExhibit, PyramidGroup, PyramidSide } from '.';

export interface PyramidCensus {
  readonly when: string;
  /** All people at that census. */
  readonly number: NumberView;
  /** The group with most people, and its share of all, in words. */
  readonly largest: string;
  readonly isWeak: boolean;
}

export interface PyramidView {
  readonly kind: 'pyramid';
  readonly title: string;
  /** What the two sides are called. */
  readonly sexes: readonly [left: string, right: string];
  readonly bars: PyramidCensus;
  readonly outline: PyramidCensus;
  /** The oldest first, as they stand: shares of the longest bar, left and right. */
  readonly rows: readonly PyramidRow[];
  readonly ticks: Axis['ticks'];
  readonly unit: string;
}

export interface PyramidRow {
  readonly age: string;
  readonly bars: readonly [left: number, right: number];
  readonly outline: readonly [left: number, right: number];
}

/** Counts of both censuses on one scale: where the bars outgrow the outline, people are more. */
export function toPyramidView(exhibit: PyramidExhibit, lookups: Lookups): PyramidView {
  const { place, bars, outline } = exhibit;
  const counts = toPyramidCounts(exhibit, lookups);
  const [late, early] = [counts.map((each) => each.bars), counts.map((each) => each.outline)];
  const all = [0, ...late.flat(), ...early.flat()];
  const read = chartUnitOf(lookups.figureAt(bars.total).unit, all);
  const { ticks, shareOf } = toAxis(all, 2, read.factor);
  const onScale = ([left, right]: Pair): Pair => [toShare(shareOf(left)), toShare(shareOf(right))];
  const ages = bars.groups.map(sayAge).reverse();
  const census = (side: PyramidSide, pairs: readonly Pair[]): PyramidCensus => toCensus(side, pairs, lookups);
  return {
    kind: 'pyramid',
    title: [place, m.story_pyramid_title()].join(m.site_detail_separator()),
    sexes: sexesOf(bars, lookups),
    bars: census(bars, late),
    outline: census(outline, early),
    rows: counts.map((each, i) => ({
      age: ages[i] ?? '',
      bars: onScale(each.bars),
      outline: onScale(each.outline)
    })),
    ticks,
    unit: read.unit
  };
}

function sexesOf({ groups: [first] }: PyramidSide, { figureAt, indicatorAt }: Lookups): PyramidView['sexes'] {
  const [left, right] = (first?.cells ?? [[], []]).map(([id]) =>
    id === undefined ? '' : (indicatorAt(figureAt(id).indicator).cell?.labels.sex ?? '')
  );
  return [left ?? '', right ?? ''];
}

/** As fine as a bar can be drawn. */
const toShare = (share: number): number => Math.round(share * 1e4) / 1e4;

const sayAge = ({ from, to }: PyramidGroup): string =>
  to === Infinity ? m.story_pyramid_open({ from }) : `${from}–${to}`;

function toCensus({ total, groups }: PyramidSide, pairs: readonly Pair[], lookups: Lookups): PyramidCensus {
  const figure = lookups.figureAt(total);
  const sums = pairs.map(([left, right]) => left + right);
  const most = Math.max(...sums);
  const group = groups.toReversed()[sums.indexOf(most)];
  const share = Number(((most / (figure.value ?? most)) * 100).toFixed(1));
  return {
    when: words().shortPeriod(figure.period),
    number: toNumberView(figure),
    largest: m.story_pyramid_largest({
      age: group ? sayAge(group) : '',
      share: words().plainNumber({ value: share, unit: '%', bound: '', status: 'actual', missing: null })
    }),
    isWeak: lookups.isWeak(figure)
  };
}
