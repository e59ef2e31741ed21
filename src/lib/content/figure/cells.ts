import { areaAt, type Boundary } from '../../domain/boundary';
import { MISSING_REASONS, type FigurePlace } from '../../domain/figure';
import { toId } from '../../domain/ids';
import { suggest } from '../text/suggest';
import type { FigureRegister } from './register';
import { say } from '../../words/say';

export const FIGURE_COLUMNS = [
  ...['id', 'area', 'boundary', 'indicator', 'period', 'value', 'unit', 'written', 'bound'],
  ...['growth_pct', 'growth_bound', 'status', 'missing', 'source', 'para', 'note']
] as const;
export type Column = (typeof FIGURE_COLUMNS)[number];

/** The lists that a figure's cells must point into. */
export interface FigureLists {
  readonly boundaries: readonly Boundary[];
  /** The code of the whole city, which is no division; not known where the settings could not be read. */
  readonly city: string | undefined;
  readonly zones: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  /** A null unit is not known, because the list could not be read. */
  readonly indicators: ReadonlyMap<string, { readonly unit: string | null }>;
  readonly sources: ReadonlySet<string>;
}

/** One row with its place in the file; every reader below returns undefined after it logged a problem. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cell: (column: Column) => string;
  /** `column`: of the cell that is wrong, where it is one. */
  readonly fail: (what: string, mend: string, column?: Column) => undefined;
}

/** The row's id and what it says are entered, so that neither comes twice. */
export function readId(row: Row, register: FigureRegister): string | undefined {
  const id = row.cell('id');
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    return row.fail(say`编号「${id}」不合规`, say`只用小写字母、数字和连字符，如 yuhang-gdp-2021s1`);
  }
  const other = register.enterId(id, row);
  const same = register.enterFact(row);
  if (same)
    return row.fail(say`已有这个数：在 ${same}，地方、指标、时期、来源都相同`, say`改那一行，删去这一行`);
  return other ? row.fail(say`编号「${id}」已在 ${other} 用过`, say`换一个编号`) : id;
}

export function readBoundary(row: Row, lists: FigureLists): Boundary | undefined {
  const id = row.cell('boundary');
  const found = lists.boundaries.find((boundary) => boundary.id === id);
  return (
    found ??
    row.fail(
      say`没有边界「${id}」`,
      suggest(
        id,
        lists.boundaries.map((each) => each.id)
      ),
      'boundary'
    )
  );
}

export function readPlace(row: Row, boundary: Boundary, lists: FigureLists): FigurePlace | undefined {
  const area = row.cell('area');
  if (area.startsWith('zone:')) {
    const zone = area.slice('zone:'.length);
    if (lists.zones.has(zone)) return { kind: 'zone', zone };
    return row.fail(say`zones.yml 里没有「${zone}」`, suggest(zone, lists.zones));
  }
  const isCity = lists.city === undefined || area === lists.city;
  if (isCity || areaAt(boundary, area)) return { kind: 'area', code: toId(area) };
  const codes = boundary.areas.map(({ code, name }) => `${code} ${name}`);
  return row.fail(say`边界 ${boundary.id} 里没有代码「${area}」`, say`这一边界的代码：${codes}`, 'boundary');
}

export function readUnit(row: Row, lists: FigureLists): string | undefined {
  const [id, unit] = [row.cell('indicator'), row.cell('unit')];
  const indicator = lists.indicators.get(id);
  if (!indicator)
    return row.fail(say`indicators.yml 里没有指标「${id}」`, suggest(id, lists.indicators.keys()));
  if (!lists.units.has(unit)) return row.fail(say`不认识的单位「${unit}」`, suggest(unit, lists.units));
  if (indicator.unit === null || unit === indicator.unit) return unit;
  return row.fail(
    say`单位「${unit}」与指标「${id}」的单位「${indicator.unit}」不一致`,
    say`换算后再填，原文写法放在 written`
  );
}

export function readOneOf<const T extends string>(
  row: Row,
  column: Column,
  allowed: readonly T[]
): T | undefined {
  const text = row.cell(column);
  const found = allowed.find((each) => each === text);
  return (
    found ??
    row.fail(
      say`${column} 不能是「${text}」`,
      say`只能是 ${allowed.filter(Boolean).join(' / ')}${allowed.includes('' as T) ? say` 或留空` : ''}`,
      column
    )
  );
}

export function readSource(row: Row, known: ReadonlySet<string>): string | undefined {
  const id = row.cell('source');
  return known.has(id) ? id : row.fail(say`sources.yml 里没有来源「${id}」`, suggest(id, known), 'source');
}

export function readPara(row: Row): number | null | undefined {
  const text = row.cell('para');
  if (text === '') return null;
  return /^[1-9]\d*$/.test(text)
    ? Number(text)
    : row.fail(say`段落号不对：「${text}」`, say`填正整数，从 1 起数，空行不算`, 'para');
}

/** A value and a reason for its absence exclude each other; one of them must be there. */
export function checkMissing(row: Row): boolean {
  const [value, missing] = [row.cell('value'), row.cell('missing')];
  if (value === '' && missing === '')
    row.fail(say`没有数值，也没有写缺数的原因`, say`在 missing 填 ${MISSING_REASONS.join(' / ')}`, 'missing');
  else if (value !== '' && missing !== '')
    row.fail(say`既有数值又写了缺数原因`, say`删去其中一个`, 'missing');
  else return true;
  return false;
}
