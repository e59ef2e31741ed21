import type { Boundary } from '../../domain/boundary';
import type { BoundaryId } from '../../domain/ids';
import { areaTilesPath } from '../../paths';
import type { ContentFile, ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import type { GeoIndex } from './geo-index';
import type { Settings } from './lists';
import { say } from '../../words/say';

/** Where archives of areas lie; they stand among the content files with what they say of themselves as text. */
const FOLDER = 'tiles/';

export const isAreaTiles = (file: string): boolean => file.startsWith(FOLDER) && file.endsWith('.pmtiles');

type Fault = readonly [what: string, mend: string];

const CUT_ANEW = say`用 npm run geo:tiles 重新切，带上 --credit 和 --licence`;

/** The settings' `tiles` → the site path of each boundary's archive; whatever is wrong with one is told, with its mend. */
export function readAreaTiles(
  files: readonly ContentFile[],
  settings: Settings | undefined,
  { boundaries }: GeoIndex,
  log: ProblemLog
): Readonly<Record<BoundaryId, string>> {
  const archives = new Map(
    files.filter(({ file }) => isAreaTiles(file)).map(({ file, text }) => [file.slice(FOLDER.length), text])
  );
  const lines = files.find(({ file }) => file === 'site.yml')?.text.split('\n') ?? [];
  const start = lines.findIndex((line) => line.startsWith('tiles:'));
  const named = Object.entries(settings?.tiles ?? {}).flatMap(([id, file]) => {
    const fault = faultOf(id, file, boundaries, archives);
    if (!fault) return [[id, areaTilesPath(file)] as const];
    const own = lines.findIndex((line, i) => i >= start && line.includes(file));
    log.add('site.yml', 1 + Math.max(own, start), ...fault);
    return [];
  });
  return Object.fromEntries(named) as Record<BoundaryId, string>;
}

function faultOf(
  id: string,
  file: string,
  boundaries: readonly Boundary[],
  archives: ReadonlyMap<string, string>
): Fault | null {
  const boundary = boundaries.find((each) => each.id === id);
  if (!boundary)
    return [
      say`tiles 里没有边界「${id}」`,
      suggest(
        id,
        boundaries.map((each) => each.id)
      )
    ];
  const text = archives.get(file);
  if (text === undefined)
    return [say`tiles 文件夹里没有「${file}」`, say`把文件放进去；${suggest(file, archives.keys())}`];
  return text === ''
    ? [say`「${file}」不是 PMTiles 第 3 版的矢量瓦片`, CUT_ANEW]
    : contentFault(file, text, boundary);
}

/** What geo/steps/tile-layer.ts writes beside the tiles. */
interface Told {
  readonly attribution?: unknown;
  readonly licence?: unknown;
  readonly areas?: unknown;
}

function contentFault(file: string, text: string, { name, areas }: Boundary): Fault | null {
  const told = parseTold(text);
  const codes = Array.isArray(told?.areas) ? told.areas.map((row) => String((row as unknown[])[0])) : [];
  if (!told || codes.length === 0) return [say`「${file}」里的区域没有 code，上不了色`, CUT_ANEW];
  if (!told.attribution) return [say`「${file}」没有写数据是谁的`, CUT_ANEW];
  if (!told.licence) return [say`「${file}」没有写许可证`, CUT_ANEW];
  const missing = areas.filter(({ code }) => !codes.includes(code)).map((each) => each.name);
  return missing.length > 0
    ? [say`「${file}」里没有${name}的${missing}`, say`补上这些区域的面，再切一遍`]
    : null;
}

function parseTold(text: string): Told | null {
  try {
    return JSON.parse(text) as Told | null;
  } catch {
    return null;
  }
}
