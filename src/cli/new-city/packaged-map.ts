import type { Outlines } from '../../../geo/draft/sources';
import { PACKAGE, type NamedMaps } from './npm-geometry';
import { Refusal } from './refusal';

/** Provinces end like this too; these are cities. */
const MUNICIPALITIES = ['110000', '120000', '310000', '500000', '810000', '820000'];
const OWN_FILE = '或用自己的文件：--geometry 界线.geojson';

/** The package's file of a city, and what it calls it. Throws a Refusal that says which code was meant. */
export function packagedMap(
  code: string,
  { names, mapOf }: NamedMaps
): { readonly name: string; readonly outlines: Omit<Outlines, 'title'> } {
  const name = names[code];
  if (name === undefined) throw new Refusal(`${PACKAGE.name} 里没有代码 ${code}`, citiesNear(code, names));
  if (code.endsWith('0000') && !MUNICIPALITIES.includes(code))
    throw new Refusal(`${code} ${name}不是一座城市`, citiesNear(code, names));
  const text = mapOf(code);
  if (text === null) throw new Refusal(`${PACKAGE.name} 里没有 ${code} ${name}的分区`, cityOf(code, names));
  return { name, outlines: { ...ABOUT, file: `${code}.json`, text, origin: originOf(code) } };
}

const originOf = (code: string): string =>
  `npm ${PACKAGE.name}@${PACKAGE.version}，文件 map/${code}.json（原样）`;

const ABOUT = {
  licence: PACKAGE.licence,
  licenceNote: PACKAGE.licenceNote,
  crs: PACKAGE.crs,
  licenceText: `ISC License (the package declares "license": "ISC", author lijiancong, and carries no licence file of its own)

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
`
} as const;

function citiesNear(code: string, names: NamedMaps['names']): string {
  const cities = Object.entries(names).filter(
    ([each]) => each.startsWith(code.slice(0, 2)) && each.endsWith('00') && !each.endsWith('0000')
  );
  if (cities.length === 0) return `代码是六位的行政区划代码，如 330200；${OWN_FILE}`;
  return `这个省的城市：${cities.map(([each, name]) => `${each} ${name}`).join('、')}；${OWN_FILE}`;
}

function cityOf(code: string, names: NamedMaps['names']): string {
  const city = `${code.slice(0, 4)}00`;
  return city !== code && names[city] ? `整座城市写 ${city} ${names[city]}；${OWN_FILE}` : OWN_FILE;
}
