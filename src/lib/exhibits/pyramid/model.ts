import { m } from '../../paraglide/messages';
import type { FigureId } from '../../domain/ids';
import { toNumberView, type NumberView } from '../../domain/number-view';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toAxis, type Axis } from '../marks/axis';
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

type Pair = readonly [left: number, right: number];

/** Counts of both censuses on one scale: where the bars outgrow the outline, people are more. */
export function toPyramidView(
  { place, bars, outline }: PyramidExhibit,
  _scene: Scene,
  lookups: Lookups
): PyramidView {
  const [late, early] = [bars, outline].map((side) => side.groups.map((group) => pairOf(group, lookups)));
  if (!late || !early) throw new Error('a pyramid of no censuses');
  const { ticks, shareOf } = toAxis([0, ...late.flat(), ...early.flat()], 2);
  const onScale = ([left, right]: Pair = [0, 0]): Pair => [shareOf(left), shareOf(right)];
  const census = (side: PyramidSide, pairs: readonly Pair[]): PyramidCensus => toCensus(side, pairs, lookups);
  return {
    kind: 'pyramid',
    title: [place, m.story_pyramid_title()].join(m.site_detail_separator()),
    sexes: sexesOf(bars, lookups),
    bars: census(bars, late),
    outline: census(outline, early),
    rows: bars.groups
      .map((group, i) => ({ age: sayAge(group), bars: onScale(late[i]), outline: onScale(early[i]) }))
      .reverse(),
    ticks,
    unit: lookups.figureAt(bars.total).unit
  };
}

function pairOf({ cells }: PyramidGroup, { figureAt }: Lookups): Pair {
  const sum = (ids: readonly FigureId[]): number =>
    ids.reduce((total, id) => total + (figureAt(id).value ?? 0), 0);
  return [sum(cells[0]), sum(cells[1])];
}

function sexesOf({ groups: [first] }: PyramidSide, { figureAt, indicatorAt }: Lookups): PyramidView['sexes'] {
  const [left, right] = (first?.cells ?? [[], []]).map(([id]) =>
    id === undefined ? '' : (indicatorAt(figureAt(id).indicator).cell?.labels.sex ?? '')
  );
  return [left ?? '', right ?? ''];
}

const sayAge = ({ from, to }: PyramidGroup): string =>
  to === Infinity ? m.story_pyramid_open({ from }) : `${from}–${to}`;

function toCensus({ total, groups }: PyramidSide, pairs: readonly Pair[], lookups: Lookups): PyramidCensus {
  const figure = lookups.figureAt(total);
  const sums = pairs.map(([left, right]) => left + right);
  const most = Math.max(...sums);
  const group = groups[sums.indexOf(most)];
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
