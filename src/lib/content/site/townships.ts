import { areaAt } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { toId, type AreaCode, type IndicatorId } from '../../domain/ids';
import { parsePeriod } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import type { Township } from '../../domain/township';
import type { ContentFile, ProblemLog } from '../text/problem';
import { readRows, whyMisfit, type TableRow } from '../text/rows';
import { whyNoPeriod } from '../figure/period-cells';
import { suggest } from '../text/suggest';
import type { GeoIndex } from './geo-index';
import type { SiteLists } from './lists';
import { entriesOf, namesOf } from './unread-list';
import { say } from '../../words/say';

const FILE = 'townships.csv';
/** Every column after these names an indicator. */
const COLUMNS = ['area', 'name', 'boundary', 'period', 'source'] as const;

type Tell = (line: number, what: string, mend: string) => undefined;

/** The towns and subdistricts of official lists; a city without such a list has none. */
export function readTownships(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  figures: readonly Figure[],
  log: ProblemLog
): Township[] {
  const file = files.find((each) => each.file === FILE);
  if (!file || file.isGarbled) return [];
  const tell: Tell = (line, what, mend) => void log.add(FILE, line, what, mend);
  const { header, rows } = readRows(file);
  const wrong = COLUMNS.findIndex((column, i) => header[i] !== column);
  if (wrong >= 0) {
    tell(
      1,
      say`第 ${wrong + 1} 列应是 ${COLUMNS[wrong] ?? ''}`,
      say`表头写 ${COLUMNS.join(',')}，后面每列一个指标`
    );
    return [];
  }
  const indicators = readIndicators(header.slice(COLUMNS.length), lists, tell);
  const read = rows.flatMap((row) => readRow(row, indicators, header.length, lists, geo, tell) ?? []);
  checkTwice(read, tell);
  const townships = read.map(({ township }) => township);
  if (townships.length === rows.length) checkSums(read, indicators, figures, tell);
  return townships;
}

interface ReadRow {
  readonly line: number;
  readonly township: Township;
}

function readIndicators(names: readonly string[], lists: SiteLists, tell: Tell): string[] {
  const known = entriesOf(lists.indicators, ({ id }): string => id, '');
  for (const name of names.filter((each) => !known.has(each)))
    tell(1, say`没有指标「${name}」`, suggest(name, known.keys()));
  return [...names];
}

function readRow(
  { line, cells }: TableRow,
  indicators: readonly string[],
  length: number,
  lists: SiteLists,
  geo: GeoIndex,
  tell: Tell
): ReadRow | undefined {
  if (cells.length !== length) return tell(line, ...whyMisfit({ line, cells }, length));
  const [code = '', name = '', on = '', when = '', from = '', ...counts] = cells.map((cell) => cell.trim());
  const boundary = geo.boundaries.find(({ id }) => id === on);
  if (!boundary)
    return tell(line, say`没有边界「${on}」`, say`写 ${geo.boundaries.map(({ id }) => id)} 之一`);
  if (!areaAt(boundary, code as AreaCode)) {
    const codes = boundary.areas.map((area) => area.code);
    return tell(line, say`「${boundary.name}」没有代码为「${code}」的区`, suggest(code, codes));
  }
  if (name === '') return tell(line, say`没有写镇街的名字`, say`在 name 一列写全名，如瓶窑镇`);
  const period = parsePeriod(when);
  if (!period) return tell(line, ...whyNoPeriod(when));
  const sources = namesOf(lists.sources);
  if (!sources.has(from)) return tell(line, say`sources.yml 里没有「${from}」`, suggest(from, sources));
  const bad = counts.find((count) => !/^\d*$/.test(count));
  if (bad !== undefined) return tell(line, say`「${bad}」不是个数`, say`写整数；不知道就空着，不写 0`);
  const known = counts.flatMap((count, i): [IndicatorId, number][] =>
    count === '' ? [] : [[toId(indicators[i] ?? ''), Number(count)]]
  );
  const township = { district: toId<AreaCode>(code), name, boundary: boundary.id, period };
  return { line, township: { ...township, source: toId(from), counts: new Map(known) } };
}

function checkTwice(rows: readonly ReadRow[], tell: Tell): void {
  const seen = new Map<string, number>();
  for (const { line, township } of rows) {
    const key = [township.boundary, township.period.text, township.district, township.name].join('/');
    const first = seen.get(key);
    if (first !== undefined) tell(line, say`「${township.name}」在第 ${first} 行已经有了`, say`留一行`);
    seen.set(key, first ?? line);
  }
}

/** What a list counts in towns adds up to what it counts in their division, where the site has that number too. */
function checkSums(
  rows: readonly ReadRow[],
  indicators: readonly string[],
  figures: readonly Figure[],
  tell: Tell
): void {
  for (const figure of figures.filter(({ indicator }) => indicators.includes(indicator))) {
    const own = rows.filter(
      ({ township: { district, boundary, period, source } }) =>
        placeKey(figure.place) === district &&
        figure.boundary === boundary &&
        figure.period.text === period.text &&
        figure.source === source
    );
    const counts = own.flatMap(({ township }) => township.counts.get(figure.indicator) ?? []);
    const sum = counts.reduce((total, count) => total + count, 0);
    const [first] = own;
    if (first && counts.length === own.length && figure.value !== null && sum !== figure.value)
      tell(
        first.line,
        say`${figure.indicator}：各镇街相加是 ${sum}，区的数「${figure.id}」是 ${figure.value}`,
        say`对照名录改错的一格，或补上少了的镇街`
      );
  }
}
