import { parseArchiveHead, toPackedBasemap, type Basemap, type TileLayer } from '../../domain/basemap';
import type { ContentFile, ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import type { Settings } from './lists';
import { isTiandituLayer, TIANDITU_CREDIT, TIANDITU_LAYERS, toTiandituLayer } from './tianditu';
import { say } from '../../words/say';

/** PMTiles files stand among the content files with their beginnings as text, a character a byte. */
export const ARCHIVE_HEAD_BYTES = 127;
export const isArchive = (file: string): boolean => file.endsWith('.pmtiles');

const FOLDER = 'basemap/';

/** The first bytes of each in the folder `basemap`, by its name. */
function archivesIn(files: readonly ContentFile[]): Map<string, Uint8Array> {
  const archives = files.filter(({ file }) => isArchive(file) && file.startsWith(FOLDER));
  const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  return new Map(archives.map(({ file, text }) => [file.slice(FOLDER.length), toBytes(text)]));
}

type Written = NonNullable<Settings['basemap']>;
type Tell = (key: string, what: string, mend: string) => null;

const KINDS = ['pmtiles', 'tiles', 'tianditu'] as const;

/** The settings' `basemap` → the map that may lie under ours; null where none is named, or where one has problems. */
export function readBasemap(
  files: readonly ContentFile[],
  settings: Settings | undefined,
  log: ProblemLog
): Basemap | null {
  const written = settings?.basemap;
  if (!written) return null;
  const tell = tellerOf(files, log);
  const [kind, ...others] = KINDS.filter((each) => written[each] !== undefined);
  if (!kind || others.length > 0)
    return tell('basemap', say`basemap 要写一种参考底图，也只能写一种`, say`写 ${KINDS} 中的一样`);
  switch (kind) {
    case 'pmtiles':
      return readPacked(written, archivesIn(files), tell);
    case 'tiles':
      return readTiles(written, tell);
    case 'tianditu':
      return readTianditu(written, tell);
    default:
      return kind satisfies never;
  }
}

/** Tells a problem at the line of a key of `basemap`, or at its own where the key is not written. */
function tellerOf(files: readonly ContentFile[], log: ProblemLog): Tell {
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const start = lines.findIndex((line) => line.startsWith('basemap:'));
  const isEnd = (line: string, i: number): boolean => i > start && /^[^\s#]/.test(line);
  const end = lines.findIndex(isEnd);
  const within = lines.slice(start, end < 0 ? undefined : end);
  return (key, what, mend) => {
    const offset = within.findIndex((line) => new RegExp(`(^|[\\s{,])${key}:`).test(line));
    log.add('site.yml', 1 + start + Math.max(0, offset), what, mend);
    return null;
  };
}

function readPacked(written: Written, heads: ReadonlyMap<string, Uint8Array>, tell: Tell): Basemap | null {
  const file = written.pmtiles ?? '';
  const bytes = heads.get(file);
  if (!bytes)
    return tell(
      'pmtiles',
      say`basemap 文件夹里没有「${file}」`,
      say`把文件放进去；${suggest(file, heads.keys())}`
    );
  if (!parseArchiveHead(bytes))
    return tell(
      'pmtiles',
      say`「${file}」不是 PMTiles 第 3 版的文件`,
      say`用 pmtiles convert 转换，再放进来`
    );
  const credit = creditOf(written, tell);
  return credit === null ? null : toPackedBasemap(file, written.offline, credit);
}

function readTiles(written: Written, tell: Tell): Basemap | null {
  const layer = readLayer(written, tell);
  const credit = creditOf(written, tell);
  return layer && credit !== null ? { kind: 'tiles', credit, layers: [layer] } : null;
}

/** How a WMTS template calls what others call z, x and y. */
const WMTS_WORDS: Readonly<Record<string, string>> = {
  '{TileMatrix}': '{z}',
  '{TileCol}': '{x}',
  '{TileRow}': '{y}'
};

function readLayer({ tiles = '', key, hosts, maxZoom }: Written, tell: Tell): TileLayer | null {
  const template = tiles.replace(/\{Tile(Matrix|Col|Row)\}/g, (word) => WMTS_WORDS[word] ?? word);
  const missing = ['{z}', '{x}', '{y}'].filter((word) => !template.includes(word));
  if (!/^https?:\/\/[^/\s]+\/\S+$/.test(template))
    return tell(
      'tiles',
      say`「${tiles}」不是网址`,
      say`写 https:// 开头的模板，如 https://…/{z}/{x}/{y}.png`
    );
  if (missing.length > 0)
    return tell('tiles', say`模板里没有 ${missing}`, say`照服务的说明补上，缺一个就取不到对的那一块`);
  if (template.includes('{key}') && !key)
    return tell('tiles', say`模板里有 {key}，却没有写 key`, say`在 basemap 里写上 key: "…"`);
  if (template.includes('{s}') && hosts.length === 0)
    return tell('tiles', say`模板里有 {s}，却没有写 hosts`, say`写上 hosts: [a, b, c]，是这个服务的子域名`);
  const [stranger] = template.match(/\{(?!(?:z|x|y|s|key)\})[^}]*\}/) ?? [];
  if (stranger) return tell('tiles', say`不认识模板里的 ${stranger}`, say`能写的是 {z} {x} {y} {s} {key}`);
  return { template: template.replaceAll('{key}', encodeURIComponent(key ?? '')), hosts, maxZoom };
}

function readTianditu(written: Written, tell: Tell): Basemap | null {
  const { tianditu = [], key, reviewNumber, credit = TIANDITU_CREDIT } = written;
  const strangers = tianditu.filter((name) => !isTiandituLayer(name));
  for (const name of strangers)
    tell('tianditu', say`天地图没有「${name}」这个图层`, suggest(name, TIANDITU_LAYERS));
  if (!key) tell('key', say`天地图要写 key`, say`在天地图网站申请浏览器端的密钥，写成 key: "…"`);
  if (!reviewNumber)
    tell('reviewNumber', say`天地图要写 reviewNumber`, say`照天地图网页底部写的审图号抄下来；它每年会换`);
  if (strangers.length > 0 || !key || !reviewNumber) return null;
  const layers = tianditu.filter(isTiandituLayer).map((name) => toTiandituLayer(name, key));
  return { kind: 'tiles', credit: withReview(credit, reviewNumber), layers };
}

function creditOf({ credit, reviewNumber }: Written, tell: Tell): string | null {
  if (!credit)
    return tell('basemap', say`参考底图没有写 credit`, say`写明底图是谁的，如 credit: 底图：某某单位`);
  return reviewNumber ? withReview(credit, reviewNumber) : credit;
}

const withReview = (credit: string, number: string): string => `${credit}，审图号：${number}`;
