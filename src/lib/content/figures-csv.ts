import { csvParseRows } from 'd3-dsv';
import { areaAt, type Boundary } from '../domain/boundary';
import { BOUNDS, MISSING_REASONS, STATUSES, type Figure, type FigurePlace } from '../domain/figure';
import { toId } from '../domain/ids';
import { parsePeriod } from '../domain/period';
import type { ContentFile, ProblemLog } from './problem';
import { suggest } from './suggest';

export const FIGURE_COLUMNS = [
  ...['id', 'area', 'boundary', 'indicator', 'period', 'value', 'unit', 'written', 'bound'],
  ...['growth_pct', 'growth_bound', 'status', 'missing', 'source', 'para', 'note']
] as const;
type Column = (typeof FIGURE_COLUMNS)[number];

/** The lists that a figure's cells must point into. */
export interface FigureLists {
  readonly boundaries: readonly Boundary[];
  readonly city: string;
  readonly zones: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, { readonly unit: string }>;
  readonly sources: ReadonlySet<string>;
}

interface Row {
  readonly file: string;
  readonly line: number;
  readonly cell: (column: Column) => string;
  readonly fail: (what: string, mend: string) => undefined;
}

/** Every row of a figures file is either a figure or a problem; rows are never dropped. */
export function parseFigures({ file, text }: ContentFile, lists: FigureLists, log: ProblemLog): Figure[] {
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  const header = rows[0] ?? [];
  const missing = FIGURE_COLUMNS.filter((column) => !header.includes(column));
  const strange = header.filter((column) => !(FIGURE_COLUMNS as readonly string[]).includes(column));
  if (missing.length > 0) log.add(file, 1, `缺少列：${missing.join('、')}`, `第一行应为 ${FIGURE_COLUMNS.join(',')}`);
  for (const column of strange) log.add(file, 1, `不认识的列「${column}」`, suggest(column, FIGURE_COLUMNS));
  if (missing.length > 0 || strange.length > 0) return [];
  return rows.slice(1).flatMap((cells, index) => {
    const line = index + 2;
    if (cells.length === 1 && cells[0]?.trim() === '') return [];
    const row = toRow(file, line, header, cells, log);
    if (cells.length !== header.length) {
      row.fail(`有 ${cells.length} 格，应为 ${header.length} 格`, '检查逗号；含逗号的文字要用英文双引号括起');
      return [];
    }
    return toFigure(row, lists) ?? [];
  });
}

function toRow(file: string, line: number, header: string[], cells: string[], log: ProblemLog): Row {
  return {
    file,
    line,
    cell: (column) => (cells[header.indexOf(column)] ?? '').trim(),
    fail: (what, mend) => {
      log.add(file, line, what, mend);
      return undefined;
    }
  };
}

/** undefined after at least one problem was logged. */
function toFigure(row: Row, lists: FigureLists): Figure | undefined {
  const { cell } = row;
  const id = readId(row);
  const boundary = readBoundary(row, lists);
  const place = boundary && readPlace(row, boundary, lists);
  const unit = readUnit(row, lists);
  const period = parsePeriod(cell('period')) ?? row.fail(`看不懂时期「${cell('period')}」`, '写成 2021、2021-S1、2019-Q4、2020-11-01 或 2021/2025');
  const value = readNumber(row, 'value');
  const growth = readNumber(row, 'growth_pct');
  const bound = readOneOf(row, 'bound', BOUNDS);
  const growthBound = readOneOf(row, 'growth_bound', BOUNDS);
  const status = readOneOf(row, 'status', STATUSES);
  const missing = readOneOf(row, 'missing', ['', ...MISSING_REASONS] as const);
  const source = readListed(row, 'source', lists.sources);
  const para = readPara(row);
  const readings = [id, place, unit, period, value, growth, bound, growthBound, status, missing, source, para];
  if (readings.includes(undefined) || !checkMissing(row)) return undefined;
  return {
    id: toId(id!),
    place: place!,
    boundary: boundary!.id,
    indicator: toId(cell('indicator')),
    period: period!,
    value: value ?? null,
    unit: unit!,
    written: cell('written'),
    bound: bound!,
    growthPct: growth ?? null,
    growthBound: growthBound!,
    status: status!,
    missing: missing || null,
    source: toId(source!),
    para: para ?? null,
    note: cell('note')
  };
}

function readId(row: Row): string | undefined {
  const id = row.cell('id');
  if (/^[a-z0-9][a-z0-9-]*$/.test(id)) return id;
  return row.fail(`编号「${id}」不合规`, '只用小写字母、数字和连字符，如 yuhang-gdp-2021s1');
}

function readBoundary(row: Row, lists: FigureLists): Boundary | undefined {
  const id = row.cell('boundary');
  const found = lists.boundaries.find((boundary) => boundary.id === id);
  return found ?? row.fail(`没有边界「${id}」`, suggest(id, lists.boundaries.map((each) => each.id)));
}

function readPlace(row: Row, boundary: Boundary, lists: FigureLists): FigurePlace | undefined {
  const area = row.cell('area');
  if (area.startsWith('zone:')) {
    const zone = area.slice('zone:'.length);
    if (lists.zones.has(zone)) return { kind: 'zone', zone };
    return row.fail(`zones.yml 里没有「${zone}」`, suggest(zone, lists.zones));
  }
  if (area === lists.city || areaAt(boundary, area)) return { kind: 'area', code: toId(area) };
  const codes = boundary.areas.map(({ code, name }) => `${code} ${name}`).join('、');
  return row.fail(`边界 ${boundary.id} 里没有代码「${area}」`, `这一边界的代码：${codes}`);
}

function readUnit(row: Row, lists: FigureLists): string | undefined {
  const [id, unit] = [row.cell('indicator'), row.cell('unit')];
  const indicator = lists.indicators.get(id);
  if (!indicator) return row.fail(`indicators.yml 里没有指标「${id}」`, suggest(id, lists.indicators.keys()));
  if (!lists.units.has(unit)) return row.fail(`不认识的单位「${unit}」`, suggest(unit, lists.units));
  if (unit === indicator.unit) return unit;
  return row.fail(`单位「${unit}」与指标「${id}」的单位「${indicator.unit}」不一致`, '换算后再填，原文写法放在 written');
}

/** null for an empty cell; undefined after a problem. */
function readNumber(row: Row, column: 'value' | 'growth_pct'): number | null | undefined {
  const text = row.cell(column);
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return row.fail(`${column} 不是纯数字：「${text}」`, '只用半角数字和小数点，不加千分号、单位或全角字符');
}

function readOneOf<const T extends string>(row: Row, column: Column, allowed: readonly T[]): T | undefined {
  const text = row.cell(column);
  const found = allowed.find((each) => each === text);
  return found ?? row.fail(`${column} 不能是「${text}」`, `只能是 ${allowed.filter(Boolean).join(' / ')}${allowed.includes('' as T) ? ' 或留空' : ''}`);
}

function readListed(row: Row, column: Column, known: ReadonlySet<string>): string | undefined {
  const id = row.cell(column);
  return known.has(id) ? id : row.fail(`sources.yml 里没有来源「${id}」`, suggest(id, known));
}

function readPara(row: Row): number | null | undefined {
  const text = row.cell('para');
  if (text === '') return null;
  return /^[1-9]\d*$/.test(text) ? Number(text) : row.fail(`段落号不对：「${text}」`, '填正整数，从 1 起数，空行不算');
}

/** A value and a reason for its absence exclude each other; one of them must be there. */
function checkMissing(row: Row): boolean {
  const [value, missing] = [row.cell('value'), row.cell('missing')];
  if (value === '' && missing === '') row.fail('没有数值，也没有写缺数的原因', `在 missing 填 ${MISSING_REASONS.join(' / ')}`);
  else if (value !== '' && missing !== '') row.fail('既有数值又写了缺数原因', '删去其中一个');
  else return true;
  return false;
}
