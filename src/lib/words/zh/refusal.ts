import type { Refusal } from '../../domain/comparability';
import type { FigurePlace } from '../../domain/figure';
import { isUntouched, type GroundPart } from '../../domain/same-ground';
import type { Names } from '../index';
import { bound, status } from './figure-names';
import { periodWords } from './period';
import { placeWords } from './place';

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
      return boundary(of, names);
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

/** Ends with what can be compared. */
function boundary({ boundaries, instead }: Extract<Refusal, { kind: 'boundary' }>, names: Names): string {
  const which = `边界不同：${quoted(boundaries.map(names.boundaryName))}`;
  switch (instead.kind) {
    case 'same-ground': {
      const touched = instead.grounds.filter((ground) => !isUntouched(ground));
      const same = instead.grounds.filter(isUntouched).map(({ later }) => part(later, names));
      const pairs = touched.map(({ earlier, later }) => `${placed(later, names)}与${placed(earlier, names)}`);
      const ways = [...pairs, ...(same.length > 0 ? [`${same.join('、')}（前后是同一块地）`] : [])];
      const why = touched.length > 0 ? '的统计范围不是同一块地方' : '是两套区划';
      return `${which}${why}；可以比的是：${ways.join('，')}`;
    }
    case 'own-boundary':
      return `${which}的统计范围不是同一块地方；可以比的是：同一套边界里的数`;
    default:
      return instead satisfies never;
  }
}

const part = ({ boundary: id, codes }: GroundPart, names: Names): string =>
  placeWords.together(codes.map((code) => names.areaName(id, code)));

const placed = (of: GroundPart, names: Names): string =>
  placeWords.place({ name: part(of, names), ground: names.boundaryName(of.boundary) });
