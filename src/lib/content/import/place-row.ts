import { areaAt, isRedrawn, latestBoundary, type Boundary } from '../../domain/boundary';
import { toId } from '../../domain/ids';
import { parsePeriod } from '../../domain/period';
import type { Source } from '../../domain/source';
import { whyNoPeriod } from '../figure/period-cells';
import type { ProblemLog } from '../text/problem';
import { suggest } from '../text/suggest';
import { fits, indicatorOf, type Rules, type SeriesRule } from './rules';
import type { TableRow } from './table';

/** A row of figures/*.csv that is about to be written, and where it came from. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly series: SeriesRule;
  readonly cells: {
    readonly id: string;
    readonly area: string;
    readonly boundary: string;
    readonly indicator: string;
    readonly period: string;
    readonly value: string;
    readonly unit: string;
    readonly written: string;
    readonly growth_pct: string;
    readonly status: string;
    readonly source: string;
    readonly note: string;
  };
}

/** What the rows must agree with. */
export interface ImportWorld {
  readonly rules: Rules;
  readonly boundaries: readonly Boundary[];
  readonly city: string;
  /** Indicator → its unit. */
  readonly units: ReadonlyMap<string, string>;
  readonly sources: readonly Source[];
}

/**
 * Whether the rules say that a row is not wanted. A name with a star yields to a series that asks for the row, and all
 * pieces of a division (`330106/`) to one that is named among the zones.
 */
export function isLeftOut(row: TableRow, { leftOut, series, zones }: Rules): boolean {
  const isAsked = series.some(({ from }) => fits(from, row.indicator));
  return leftOut.some(
    ({ from, title, period, area }) =>
      !(isAsked && from?.includes('*')) &&
      (from === undefined || fits(from, row.indicator)) &&
      (title === undefined || title === row.title) &&
      (period === undefined || period === row.period) &&
      (area === undefined ||
        (area.endsWith('/') ? row.area.startsWith(area) && !zones[row.area] : area === row.area))
  );
}

type Fail = (what: string, mend: string) => undefined;

/** Where a row of a table belongs; undefined after at least one problem was logged. */
export function placeRow(row: TableRow, world: ImportWorld, log: ProblemLog): PlacedRow | undefined {
  const fail: Fail = (what, mend) => {
    log.add(row.at.file, row.at.line, what, mend);
    return undefined;
  };
  const series = seriesOf(row, world, fail);
  const table = tableOf(row, world, fail);
  const place = placeOf(row, world, fail);
  const standing = world.rules.statuses[row.status];
  if (!standing) fail(`不认识的性质「${row.status}」`, '在 imports.yml 的 statuses 里写明它是什么');
  const isPeriod = parsePeriod(row.period) !== undefined;
  if (!isPeriod) fail(...whyNoPeriod(row.period));
  const indicator = series && indicatorOf(series, row.indicator);
  const unit = indicator && unitOf(row, indicator, world, fail);
  if (!series || !table || !place || !standing || !indicator || !unit) return undefined;
  if (!isDoubtSaid(row, series, fail)) return undefined;
  const notes = [series.notes[row.area], series.note, table.note, standing.note, series.doubts[row.period]];
  const { boundary, period, value } = row;
  return {
    row,
    series,
    cells: {
      ...{ id: `${place.slug}-${indicator}-${tagOf(period)}`, area: place.area, boundary, indicator, period },
      ...{ value, unit, written: `${value}${unit}`, growth_pct: row.growth_pct },
      ...{ status: standing.status, source: table.source, note: notes.filter(Boolean).join('') }
    }
  };
}

function seriesOf({ indicator }: TableRow, { rules }: ImportWorld, fail: Fail): SeriesRule | undefined {
  const known = rules.series.map(({ from }) => from);
  return (
    rules.series.find(({ from }) => fits(from, indicator)) ??
    fail(
      `不认识的指标「${indicator}」`,
      `要收，写进 imports.yml 的 series；不收，写进 leftOut 并写理由。${suggest(indicator, known)}`
    )
  );
}

function tableOf(
  row: TableRow,
  { rules, sources }: ImportWorld,
  fail: Fail
): Rules['tables'][number] | undefined {
  const table = rules.tables.find(({ title }) => title === row.title);
  if (!table) return fail(`不认识的表「${row.title}」`, '在 imports.yml 的 tables 里写明它是哪个来源');
  if (table.boundary !== row.boundary)
    return fail(
      `这张表应在边界 ${table.boundary} 上，这一行写的是 ${row.boundary}`,
      '核对原表按哪套区划列数'
    );
  const source = sources.find(({ id }) => id === table.source);
  if (!source) return fail(`sources.yml 里没有来源「${table.source}」`, '先在 sources.yml 里加这一条');
  if (source.tier === row.tier) return table;
  return fail(
    `可靠程度「${row.tier}」与来源「${source.id}」的「${source.tier}」不一致`,
    '改 sources.yml，或改这一行'
  );
}

function placeOf(
  row: TableRow,
  { rules, boundaries, city }: ImportWorld,
  fail: Fail
): { area: string; slug: string } | undefined {
  const zone = rules.zones[row.area];
  if (zone) return { area: `zone:${zone}`, slug: zone };
  const boundary = boundaries.find(({ id }) => id === row.boundary);
  if (!boundary)
    return fail(
      `没有边界「${row.boundary}」`,
      suggest(
        row.boundary,
        boundaries.map(({ id }) => id)
      )
    );
  if (row.area !== city && !areaAt(boundary, row.area)) {
    const codes = boundary.areas.map(({ code, name }) => `${code} ${name}`).join('、');
    return fail(`边界 ${boundary.id} 里没有「${row.area} ${row.district}」`, `这一边界的代码：${codes}`);
  }
  const slug = rules.places[row.area];
  if (!slug) return fail(`不知道「${row.area}」的编号怎么起头`, '写进 imports.yml 的 places');
  const isOld = boundary !== latestBoundary(boundaries) && isRedrawn(boundaries, toId(row.area));
  return { area: row.area, slug: isOld ? `old-${slug}` : slug };
}

function unitOf(
  row: TableRow,
  indicator: string,
  { rules, units }: ImportWorld,
  fail: Fail
): string | undefined {
  const wanted = units.get(indicator);
  if (wanted === undefined)
    return fail(`indicators.yml 里没有指标「${indicator}」`, suggest(indicator, units.keys()));
  const unit = rules.units[row.unit] ?? row.unit;
  if (unit === wanted) return unit;
  const mend = '换算好再导入；只是写法不同，写进 imports.yml 的 units';
  return fail(`单位「${row.unit}」与指标「${indicator}」的单位「${wanted}」不一致`, mend);
}

/** A number that its reader was not sure of is let in only with the doubt that readers will see. */
function isDoubtSaid({ confidence, period }: TableRow, { from, doubts }: SeriesRule, fail: Fail): boolean {
  if (confidence === 'high' || doubts[period]) return true;
  fail(`把握是「${confidence}」，却没有写疑点`, `在 imports.yml 的 ${from} 里写 doubts，或写进 leftOut`);
  return false;
}

/** 2020-11-01 → 2020: ids are typed by hand, and a census has one day. */
export function tagOf(period: string): string {
  const day = /^(\d{4})-\d\d-\d\d$/.exec(period);
  return (
    day?.[1] ??
    period
      .toLowerCase()
      .replaceAll(/(\d{4})-(\d\d)/g, '$1m$2')
      .replaceAll('/', '-')
  );
}
