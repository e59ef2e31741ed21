import { metresPerDegree } from './measure';
import { joined, toLineFeatures, type Stop, type Stretch } from './network';
import type { Row } from './parse-table';
import { spotFeature } from './spots';

export const RAIL_COLUMNS = [
  'line',
  'name',
  'kind',
  'order',
  'station',
  'lng',
  'lat',
  'error_km',
  'opened'
] as const;
export const RAIL_STATION_COLUMNS = ['name', 'lng', 'lat', 'error_km', 'opened', 'basis'] as const;

const KINDS = ['high-speed', 'conventional'] as const;

interface Point extends Stop {
  readonly line: string;
  readonly kind: (typeof KINDS)[number];
  readonly order: number;
}

export function readRailPoints(rows: readonly Row[]): Point[] {
  return rows.map((row) => ({
    line: row.filled('line'),
    kind: row.oneOf('kind', KINDS),
    order: row.number('order'),
    isShape: row.text('station') === '',
    at: row.place(),
    opened: row.date('opened')
  }));
}

/** Points of a line's shape lie about four kilometres apart; farther ones have something unknown between them. */
const GAP_KM = 12;

function isGap(a: Point, b: Point): boolean {
  if (!a.at || !b.at) return true;
  const [mx, my] = metresPerDegree(a.at[1]);
  const km = Math.hypot((b.at[0] - a.at[0]) * mx, (b.at[1] - a.at[1]) * my) / 1000;
  return km > GAP_KM || (!a.isShape && !b.isShape);
}

export function toRailLines(points: readonly Point[]): GeoJSON.Feature[] {
  const lines = [...new Set(points.map(({ line }) => line))];
  const stretches = lines.flatMap((name, line) => {
    const all = points.filter((point) => point.line === name).sort((a, b) => a.order - b.order);
    const placed = all.filter(({ at }) => at);
    return joined(
      placed.slice(1).map((point, i): Stretch => {
        const before = placed[i]!;
        const isSchematic = isGap(before, point) || all.indexOf(point) - all.indexOf(before) > 1;
        return { line, opened: point.opened, isSchematic, points: [before.at!, point.at!] };
      })
    );
  });
  const kindOf = (line: number): string => points.find((point) => point.line === lines[line])!.kind;
  return toLineFeatures(stretches, ({ line, opened, isSchematic }) =>
    [
      kindOf(line) === 'high-speed' ? 'h' : 'c',
      ...(opened ? [opened] : []),
      ...(isSchematic ? ['s'] : [])
    ].join('-')
  );
}

export function toRailStations(rows: readonly Row[]): GeoJSON.Feature[] {
  return rows.flatMap((row) => {
    const opened = row.date('opened');
    const at = row.place();
    return at ? [spotFeature(row, at, { scale: 'district', ...(opened ? { opened } : {}) })] : [];
  });
}
