import { roundTo } from '../steps/measure';
import { unionOf } from '../steps/outline';
import type { Outline } from '../steps/parse-config';
import { parseRegions } from '../steps/parse-regions';
import { sha256Of, type SourceRecord } from '../steps/parse-source';
import type { Bounds } from '../../src/lib/domain/ids';
import type { Parsed } from '../../src/lib/domain/problem';
import { readDivisions, type DraftedDivision } from './divisions';

/** A file of a city's divisions, and where it comes from: what its `source.yml` will say. */
export interface Outlines extends Pick<SourceRecord, 'title' | 'origin' | 'licence' | 'licenceNote' | 'crs'> {
  /** Its name in the folder of the data set. */
  readonly file: string;
  readonly text: string;
  /** The licence in full, where it has to go along. */
  readonly licenceText: string | null;
}

export interface CityDraft {
  /** The city's code, which none of its divisions has. */
  readonly code: string;
  readonly outlines: Outlines;
  /** ISO day on which the file was taken. */
  readonly retrieved: string;
}

export interface DraftedSources {
  /** `build.yml`, `boundaries.yml` and one data set, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly divisions: readonly DraftedDivision[];
  readonly outline: Outline;
}

/** The only boundary of a new city: nobody has said yet since when it holds. */
export const FIRST_BOUNDARY = { id: 'current', name: '现在' } as const;

const DATASET = 'outlines';
/** Far enough that every place of the city fits, near enough that swapped axes or another city do not. */
const MARGIN_DEGREES = 0.5;

/** A file of outlines → the sources folder of a new city, with its hash; the problems of the file where it cannot be one. */
export function draftSources({ code, outlines, retrieved }: CityDraft): Parsed<DraftedSources> {
  const read = readDivisions(outlines.file, outlines.text, code);
  if (!read.ok) return read;
  const { divisions } = read;
  const extent = withMargin(read.bounds);
  const parsed = parseRegions({ ...outlines, source: outlines, extent }, divisions);
  if (!parsed.ok) return parsed;
  const land = unionOf(parsed.regions);
  const outline = { parts: land.length, holes: land.flat().length - land.length };
  const files = new Map([
    ['build.yml', buildText(extent, outline, divisions)],
    ['boundaries.yml', boundariesText(outlines, divisions)],
    [`${DATASET}/source.yml`, sourceText(outlines, retrieved)],
    [`${DATASET}/${outlines.file}`, outlines.text]
  ]);
  if (outlines.licenceText !== null) files.set(`${DATASET}/LICENSE`, outlines.licenceText);
  return { ok: true, files, divisions, outline };
}

function withMargin([west, south, east, north]: Bounds): Bounds {
  const [left, down] = [west, south].map((edge) => roundTo(Math.floor((edge - MARGIN_DEGREES) * 10) / 10, 1));
  const [right, up] = [east, north].map((edge) => roundTo(Math.ceil((edge + MARGIN_DEGREES) * 10) / 10, 1));
  return [left, down, right, up] as Bounds;
}

const quoted = (text: string): string => JSON.stringify(text);

function buildText(extent: Bounds, { parts, holes }: Outline, divisions: readonly DraftedDivision[]): string {
  const isOfficial = divisions.every(({ code }) => /^\d{6}$/.test(code));
  return `# 地理数据从哪里来、怎样建。字段表在 geo/README.md「换一座城市」：水系、相邻城市、镇街、底图都可以以后再加。
extent: [${extent.join(', ')}] # 西、南、东、北；坐标落在外面就停下
boundaries: boundaries.yml
${isOfficial ? "codes: '\\d{6}'\n" : ''}outline: { parts: ${parts}, holes: ${holes} } # 全市几块地（岛也算），中间几个不属于它的洞；照几何数出来的，看一看对不对
`;
}

function boundariesText({ file, origin }: Outlines, divisions: readonly DraftedDivision[]): string {
  const areas = divisions.map(
    ({ code, name }) => `      - { code: ${quoted(code)}, name: ${quoted(name)}, publishedKm2: null }`
  );
  return `# 区划。从哪天起用，查到了就写进 validFrom（"2021-04-09" 这样），再把 notice 写准；公布的面积写进 publishedKm2，量出来差得多会停下。
boundaries:
  - id: ${FIRST_BOUNDARY.id}
    name: ${FIRST_BOUNDARY.name}
    file: ${quoted(`${DATASET}/${file}`)}
    validFrom: null
    validTo: null
    notice: ${quoted(`界线照 ${origin}；从哪天起用，没有查到。`)}
    areas:
${areas.join('\n')}
`;
}

function sourceText({ file, text, title, origin, licence, licenceNote, crs }: Outlines, day: string): string {
  return `title: ${quoted(title)}
origin: ${quoted(origin)}
licence: ${quoted(licence)}
licenceNote: ${quoted(licenceNote)}
crs: ${crs}
retrieved: "${day}"
files:
  ${quoted(file)}: ${sha256Of(text)}
`;
}
