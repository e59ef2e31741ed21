import type { LngLat } from '../../src/lib/domain/ids';
import { datedStretches, toLineFeatures, type Stop, type Stretch } from './network';
import type { Row } from './parse-table';

export const STATION_COLUMNS = [
  'line',
  'order',
  'name',
  'lng',
  'lat',
  'error_km',
  'opened',
  'basis'
] as const;
export const REACH_COLUMNS = ['line', 'from', 'to', 'lng', 'lat', 'error_km', 'opened', 'basis'] as const;

interface Station extends Stop {
  readonly row: Row;
  readonly line: string;
  readonly name: string;
  readonly order: number;
  /** Beside the line's main course; how it joins that, the table does not say. */
  readonly isBranch: boolean;
}

/** From a line's last station whose place is known straight to where it is known to end. */
interface Reach {
  readonly row: Row;
  readonly line: string;
  readonly from: string;
  readonly to: LngLat | null;
  readonly opened: string | null;
}

/** An order is a number; behind `b`, of a branch. */
export function readStations(rows: readonly Row[]): Station[] {
  return rows.map((row) => {
    const order = row.filled('order');
    if (!/^b?\d+$/.test(order)) row.fail(`order「${order}」不是次序`, '写站的次序，支线的站前面加 b');
    const at = row.place();
    if (at) row.number('error_km');
    return {
      row,
      line: row.filled('line'),
      name: row.filled('name'),
      order: Number(order.replace('b', '')),
      isBranch: order.startsWith('b'),
      at,
      opened: row.date('opened')
    };
  });
}

export function readReaches(rows: readonly Row[]): Reach[] {
  return rows.map((row) => ({
    row,
    line: row.filled('line'),
    from: row.filled('from'),
    to: row.place(),
    opened: row.date('opened')
  }));
}

export type Metro = Readonly<Record<'lines' | 'stations' | 'names', readonly GeoJSON.Feature[]>>;

export function toMetroObjects(stations: readonly Station[], reaches: readonly Reach[]): Metro {
  const lines = [...new Set(stations.map(({ line }) => line))];
  const stretches = lines.flatMap((name, line) => {
    const own = stations.filter((station) => station.line === name).sort((a, b) => a.order - b.order);
    return [
      ...datedStretches(
        line,
        own.filter(({ isBranch }) => !isBranch)
      ),
      ...datedStretches(
        line,
        own.filter(({ isBranch }) => isBranch)
      ),
      ...reaches.filter((reach) => reach.line === name).flatMap((reach) => toStretch(reach, line, own))
    ];
  });
  const idOf = ({ line, opened, isSchematic }: Stretch): string =>
    [line, opened, ...(isSchematic ? ['s'] : [])].join('-');
  const features = toLineFeatures(stretches, idOf).map((feature) => withName(feature, lines));
  return { lines: features, ...toStationObjects(stations) };
}

/** An id begins with which of the lines it is; readers know it by its name. */
function withName(feature: GeoJSON.Feature, lines: readonly string[]): GeoJSON.Feature {
  const line = lines[Number(String(feature.id).split('-')[0])];
  return { ...feature, properties: { ...feature.properties, line } };
}

function toStretch({ row, from, to, opened }: Reach, line: number, stations: readonly Station[]): Stretch[] {
  const start = stations.find(({ name }) => name === from)?.at;
  if (!start) row.fail(`线上没有坐标已知的车站「${from}」`, '写一座有坐标的站');
  if (!to) row.fail('终点没有坐标', '补上 lng 和 lat，或删去这一行');
  return start && to ? [{ line, opened, isSchematic: true, points: [start, to] }] : [];
}

/** Dots by the day on which they are there, and a name each. What has no day is not known to be open. */
function toStationObjects(stations: readonly Station[]): Pick<Metro, 'stations' | 'names'> {
  const first = new Map<string, Station & { at: LngLat; opened: string }>();
  for (const station of stations) {
    const { name, at, opened } = station;
    if (!at || !opened) continue;
    const known = first.get(name);
    if (!known || opened < known.opened) first.set(name, { ...station, at, opened });
  }
  const all = [...first.values()];
  const days = [...new Set(all.map(({ opened }) => opened))].sort();
  return {
    stations: days.map((opened) => ({
      type: 'Feature',
      id: opened,
      properties: { id: opened, opened },
      geometry: {
        type: 'MultiPoint',
        coordinates: all.filter((each) => each.opened === opened).map(({ at }) => [...at])
      }
    })),
    names: all.map(({ name, at, opened }) => ({
      type: 'Feature',
      id: name,
      properties: { id: name, name, opened, scale: 'close', mark: 'none' },
      geometry: { type: 'Point', coordinates: [...at] }
    }))
  };
}
