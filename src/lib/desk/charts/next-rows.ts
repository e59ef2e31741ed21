import { group } from 'd3-array';
import type { Figure } from '../../domain/figure';
import { placeKey } from '../../domain/preferred-figure';
import { isMapping, type YamlValue } from '../../edit/yaml-write';
import type { ExhibitLists } from './exhibit-lists';

/** What could stand below a row: another indicator, where it is one of divisions; else the same numbers of another place. */
export function nextRows(lists: ExhibitLists, last: YamlValue): YamlValue[] {
  if (!isMapping(last)) return [];
  return typeof last['indicator'] === 'string' ? rowsOfIndicators(lists, last) : rowsOfPlaces(lists, last);
}

/** Of the indicator that stands there, only another period: after all others. */
function rowsOfIndicators(lists: ExhibitLists, last: { readonly [key: string]: YamlValue }): YamlValue[] {
  const isSame = ({ id }: { readonly id: string }): number => (id === last['indicator'] ? 1 : 0);
  return [...lists.indicators]
    .sort((a, b) => isSame(a) - isSame(b))
    .flatMap(({ id, short }) =>
      lists.periodsOf([id]).map((period) => ({ ...last, name: short, indicator: id, period }))
    );
}

function rowsOfPlaces(lists: ExhibitLists, last: { readonly [key: string]: YamlValue }): YamlValue[] {
  const ids = Array.isArray(last['figures']) ? (last['figures'] as readonly YamlValue[]) : [];
  const own = ids.flatMap((id) => lists.numbers.get(String(id)) ?? []);
  const alike = ({ indicator, period }: Figure): string => `${indicator} ${period.text}`;
  const places = group(lists.numbers.values(), ({ place, boundary }) => `${boundary} ${placeKey(place)}`);
  return [...places.values()].flatMap((figures) => {
    const found = own.flatMap((each) => figures.find((other) => alike(other) === alike(each)) ?? []);
    const [first] = found;
    if (!first || found.length < ids.length) return [];
    return [{ ...last, name: lists.placeOf(first), figures: found.map(({ id }) => id) }];
  });
}
