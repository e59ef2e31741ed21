import type { Refusal } from '../../domain/comparability';
import type { FigurePlace } from '../../domain/figure';
import { isUntouched, type GroundPart } from '../../domain/same-ground';
import type { Names } from '../index';
import { bound, status } from './figure-names';
import { listed } from './list';
import { periodWords } from './period';
import { placeWords } from './place';
import { unitInFull } from './units';

const KINDS_OF_PLACE: Readonly<Record<FigurePlace['kind'], string>> = {
  area: 'a district',
  zone: 'a zone that is no district',
  ground: 'several districts taken together',
  piece: 'a part of a district'
};

const quoted = (names: readonly string[]): string => listed(names.map((name) => `“${name}”`));

/** Names that have no order of their own stand in that of their letters. */
const inOrder = (names: readonly string[]): string[] => [...names].sort();

/** Why figures may not share a ramp, a chart, a ranking or a sentence. */
export function refusal(of: Refusal, names: Names): string {
  switch (of.kind) {
    case 'indicator':
      return `different indicators: ${quoted(of.indicators.map(names.indicatorName))} do not count the same thing`;
    case 'unit':
      return `different units: ${listed(of.units.map(unitInFull))}`;
    case 'period-kind':
      return `periods of different length: ${listed(inOrder(of.lengths.map(periodWords.length)))}`;
    case 'period':
      return `different periods: ${listed(of.periods.map(periodWords.period))}`;
    case 'boundary':
      return boundary(of, names);
    case 'status':
      return `different kinds of number: ${listed(inOrder(of.families.map((family) => status[family])))} cannot be mixed`;
    case 'bound':
      return `known to different degrees: ${listed(inOrder(of.bounds.map((each) => bound[each])))} cannot be ranked together`;
    case 'place':
      return `different kinds of place: ${listed(inOrder(of.places.map((kind) => KINDS_OF_PLACE[kind])))}`;
    case 'missing':
      return 'one of the numbers was not published, and a gap is not a zero';
  }
}

/** Ends with what can be compared. */
function boundary({ boundaries, instead }: Extract<Refusal, { kind: 'boundary' }>, names: Names): string {
  const which = `different boundaries (${boundaries.map(names.boundaryName).join('; ')})`;
  switch (instead.kind) {
    case 'same-ground': {
      const touched = instead.grounds.filter((ground) => !isUntouched(ground));
      const same = instead.grounds.filter(isUntouched).map(({ later }) => part(later, names));
      const pairs = touched.map(
        ({ earlier, later }) => `${placed(later, names)} with ${placed(earlier, names)}`
      );
      const ways = [...pairs, ...(same.length > 0 ? [`${listed(same)}, whose ground did not change`] : [])];
      const why = touched.length > 0 ? 'the numbers are not about the same ground' : 'two sets of districts';
      return `${which}: ${why}. What can be compared: ${ways.join('; ')}`;
    }
    case 'own-boundary':
      return `${which}: the numbers are not about the same ground. What can be compared: numbers on one set of boundaries`;
    default:
      return instead satisfies never;
  }
}

const part = ({ boundary: id, codes }: GroundPart, names: Names): string =>
  placeWords.together(codes.map((code) => names.areaName(id, code)));

const placed = (of: GroundPart, names: Names): string =>
  placeWords.place({ name: part(of, names), ground: names.boundaryName(of.boundary) });
