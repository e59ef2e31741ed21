import type { Refusal } from '../../domain/comparability';
import type { FigurePlace } from '../../domain/figure';
import type { Names } from '../index';
import { bound, status } from './figure-names';
import { periodWords } from './period';

const KINDS_OF_PLACE: Readonly<Record<FigurePlace['kind'], string>> = {
  area: '行政区',
  zone: '不是行政区的范围',
  ground: '几个行政区合起来的一块地',
  piece: '行政区的一部分'
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('与');
}

/** Names that have no order of their own stand in that of their characters. */
const inOrder = (names: readonly string[]): string[] => [...names].sort();

/** Why figures may not share a ramp, a chart, a ranking or a sentence. */
export function refusal(of: Refusal, names: Names): string {
  switch (of.kind) {
    case 'indicator':
      return `指标不同：${quoted(of.indicators.map(names.indicatorName))}，口径不一样`;
    case 'unit':
      return `单位不同：${quoted(of.units)}`;
    case 'period-kind':
      return `时段长短不同：${quoted(inOrder(of.lengths.map(periodWords.length)))}，不能当作同一种数`;
    case 'period':
      return `时期不同：${quoted(of.periods.map(periodWords.period))}`;
    case 'boundary':
      return `边界不同：${quoted(of.boundaries.map(names.boundaryName))}的统计范围不是同一块地方`;
    case 'status':
      return `性质不同：${quoted(inOrder(of.families.map((family) => status[family])))}不能混在一起`;
    case 'bound':
      return `精确程度不同：${quoted(of.bounds.map((each) => bound[each]))}不能排在一起`;
    case 'place':
      return `对象不同：${quoted(inOrder(of.places.map((kind) => KINDS_OF_PLACE[kind])))}不是同一类地方`;
    case 'missing':
      return '其中有的数没有公布，不能当作零来比';
  }
}
