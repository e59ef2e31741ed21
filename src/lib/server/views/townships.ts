import type { AreaCode, LngLat } from '../../domain/ids';
import type { Township } from '../../domain/township';
import type { Library } from '../library/library';

/** A township as lists and maps name it. */
export const townshipId = ({ district, name }: Pick<Township, 'district' | 'name'>): string =>
  `${district}/${name}`;

/** Where each township lies, as far as the geometry knows one of that name: the middle of a schematic cell. */
export function townshipPoints({ geo }: Library): ReadonlyMap<string, LngLat> {
  return new Map(geo.townships.map(({ properties }) => [townshipId(properties), properties.anchor]));
}

/** Those of one division in the newest of its lists. */
export function townshipsIn(code: AreaCode, { site }: Library): readonly Township[] {
  const own = site.townships.filter(({ district }) => district === code);
  const last = own.reduce((newest, { period }) => (period.text > newest ? period.text : newest), '');
  return own.filter(({ period }) => period.text === last);
}
