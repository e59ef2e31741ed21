import { csvFormatRows } from 'd3-dsv';
import { latestBoundary, type Boundary } from '../../../domain/boundary';
import type { Parsed } from '../../../domain/problem';
import { FIGURE_COLUMNS } from '../../figure/cells';
import { fileNamed } from '../../site/lists';
import { citySchema } from '../../site/schemas';
import { ProblemLog, type ContentFile } from '../../text/problem';
import { parseYaml } from '../../text/yaml-file';
import { rulesSchema, type Rules, type StationRules } from '../rules';
import { readStations, type Station } from './station';

export interface StationCount {
  /** The file of figures/, whole. */
  readonly file: ContentFile;
  readonly stations: number;
  readonly rows: number;
}

/** Where a count is taken: a division or the whole city. */
interface Ground {
  readonly code: string;
  readonly slug: string;
  readonly holds: (station: Station) => boolean;
}

/**
 * A table of stations, read by `tableAt`, → how many there are in each division on the days that imports.yml names.
 * Divisions are those of today, whatever the day: where a station lies does not change.
 */
export function countStations(
  files: readonly ContentFile[],
  boundaries: readonly Boundary[],
  tableAt: (path: string) => ContentFile
): Parsed<{ readonly count: StationCount }> {
  const log = new ProblemLog();
  const rules = readRules(files, log);
  const city = readCity(files, log);
  if (!rules || !city) return { ok: false, problems: log.problems };
  const wanted = rules.stations;
  if (!wanted) {
    log.add('imports.yml', 1, '没有写 stations', '写明车站表、来源和要数的日子');
    return { ok: false, problems: log.problems };
  }
  const boundary = latestBoundary(boundaries);
  const stations = readStations(tableAt(wanted.table), boundary, log);
  const grounds = toGrounds(rules, boundary, city, log);
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  const rows = [...openRows(wanted, stations, grounds), ...openedRows(wanted, stations, grounds)].map((row) =>
    FIGURE_COLUMNS.map((column) => (column === 'boundary' ? boundary.id : (row[column] ?? '')))
  );
  const text = `${csvFormatRows([[...FIGURE_COLUMNS], ...rows])}\n`;
  const file = { file: `figures/${wanted.file}.csv`, text };
  return { ok: true, count: { file, stations: stations.length, rows: rows.length } };
}

function readRules(files: readonly ContentFile[], log: ProblemLog): Rules | undefined {
  const file = fileNamed(files, 'imports.yml', log);
  const parsed = file && parseYaml(file, rulesSchema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  return parsed?.ok ? parsed.yaml.value : undefined;
}

function readCity(files: readonly ContentFile[], log: ProblemLog): string | undefined {
  const file = fileNamed(files, 'site.yml', log);
  const parsed = file && parseYaml(file, citySchema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  return parsed?.ok ? parsed.yaml.value.city.code : undefined;
}

function toGrounds({ places }: Rules, boundary: Boundary, city: string, log: ProblemLog): Ground[] {
  const codes: readonly string[] = [city, ...boundary.areas.map(({ code }) => code)];
  return codes.map((code) => {
    const slug = places[code];
    if (!slug) log.add('imports.yml', 1, `不知道「${code}」的编号怎么起头`, '写进 places');
    return { code, slug: slug ?? code, holds: ({ area }) => code === city || area === code };
  });
}

type Row = Readonly<Partial<Record<(typeof FIGURE_COLUMNS)[number], string>>>;

/** A division without a station has none: that is a count, and no gap. */
function openRows(
  { open, source }: StationRules,
  stations: readonly Station[],
  grounds: readonly Ground[]
): Row[] {
  return open.days.flatMap((day) => {
    const there = stations.filter(({ opened }) => opened <= day);
    return grounds.map((ground) => toRow(ground, open.indicator, day, source, there.filter(ground.holds)));
  });
}

function openedRows(
  { opened, source }: StationRules,
  stations: readonly Station[],
  grounds: readonly Ground[]
): Row[] {
  return opened.days.flatMap((day) => {
    const added = stations.filter((station) => station.opened === day);
    return grounds.map((ground) => toRow(ground, opened.indicator, day, source, added.filter(ground.holds)));
  });
}

const UNIT = '座';

function toRow(
  { code, slug }: Ground,
  indicator: string,
  day: string,
  source: string,
  own: readonly Station[]
): Row {
  const value = String(own.length);
  const unread = own.filter(({ isDayRead }) => !isDayRead).length;
  const note = [
    '由车站表逐站数出，换乘站算一座。',
    unread > 0 ? `其中${unread}座站的开通日没有复核。` : ''
  ].join('');
  const id = `${slug}-${indicator}-${day}`;
  return {
    ...{ id, area: code, indicator, period: day, value, unit: UNIT, written: `${value}${UNIT}` },
    ...{ status: 'actual', source, note }
  };
}
