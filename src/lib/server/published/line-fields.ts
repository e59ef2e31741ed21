import { say } from './say';
import { length, lineString } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { redrawOf } from '../../domain/redraw';
import { toId, type LngLat } from '../../domain/ids';
import { lineChanges, type ChangedLine, type LineChange, type Ringed } from '../../geometry/line-changes';
import type { Library } from '../library/library';
import { onGrid } from './boundary-geojson';
import { toRecords, toTable, type Field, type Table } from './field';

const CHANGES: Readonly<Record<LineChange, string>> = {
  same: say('没有动'),
  renamed: say('线没有动，旁边换了区'),
  drawn: say('调整后新划的线'),
  removed: say('调整后取消的线'),
  redrawn: say('地没有动，两份资料画得不一样')
};

/** What became of a line, as files and pages call it. */
export const sayChange = (change: LineChange): string => CHANGES[change];

export interface LineRow extends ChangedLine {
  /** When the later of the two boundaries came in. */
  readonly day: string;
  readonly nameOf: (code: string, when: 'before' | 'after') => string;
}

const codes = (each: readonly string[]): string | null => each.join('|') || null;
const named = (row: LineRow, when: 'before' | 'after'): string | null =>
  codes(row[when].map((code) => row.nameOf(code, when)));

const FIELDS: readonly Field<LineRow>[] = [
  { name: 'day', type: 'date', required: true, cell: ({ day }) => day },
  { name: 'change', type: 'string', values: CHANGES, required: true, cell: ({ change }) => change },
  { name: 'before', type: 'string', cell: (row) => named(row, 'before') },
  { name: 'after', type: 'string', cell: (row) => named(row, 'after') },
  { name: 'before_codes', type: 'string', cell: ({ before }) => codes(before) },
  { name: 'after_codes', type: 'string', cell: ({ after }) => codes(after) },
  { name: 'km', type: 'number', required: true, cell: ({ course }) => kmOf(course) }
];

export const kmOf = (course: readonly LngLat[]): number =>
  Number(length(lineString(course.map(([lng, lat]) => [lng, lat]))).toFixed(2));

const kept = new WeakMap<Library['geo'], readonly LineRow[]>();

/** What every redraw did to every line between or around divisions; no rows where there is one boundary. */
export function toLineRows({ geo }: Pick<Library, 'geo'>): readonly LineRow[] {
  const rows = kept.get(geo) ?? rowsOf(geo);
  kept.set(geo, rows);
  return rows;
}

function rowsOf(geo: Library['geo']): LineRow[] {
  const { boundaries, changes } = geo.manifest;
  return boundaries.slice(1).flatMap((later, i) => {
    const earlier = boundaries[i]!;
    const keeps = (code: string): boolean => redrawOf(changes, toId(later.id), toId(code)).kind === 'same';
    const names = {
      before: new Map<string, string>(earlier.areas.map(({ code, name }) => [code, name])),
      after: new Map<string, string>(later.areas.map(({ code, name }) => [code, name]))
    };
    const row = {
      day: later.validFrom ?? '',
      nameOf: (code: string, when: 'before' | 'after') => names[when].get(code) ?? code
    };
    const ringed = (id: string): Ringed[] => (geo.areas.get(toId(id)) ?? []).map(toRinged);
    return lineChanges(ringed(earlier.id), ringed(later.id), keeps).map((line) => ({ ...line, ...row }));
  });
}

export const toLineTable = (rows: readonly LineRow[]): Table => toTable('lines', FIELDS, rows, []);

/** RFC 7946 GeoJSON, WGS84: a line a row, with its row as properties. */
export function toLineGeojson(rows: readonly LineRow[]): object {
  const records = toRecords(toLineTable(rows));
  return {
    type: 'FeatureCollection',
    name: 'boundary-lines',
    features: rows.map(({ course }, i) => ({
      type: 'Feature',
      properties: { ...records[i] },
      geometry: { type: 'LineString', coordinates: course }
    }))
  };
}

function toRinged({
  geometry,
  properties: { code }
}: Feature<Polygon | MultiPolygon, { code: string }>): Ringed {
  const snapped = onGrid(geometry);
  const polygons = snapped.type === 'Polygon' ? [snapped.coordinates] : snapped.coordinates;
  return { code, rings: polygons.flat().map((ring) => ring.map((corner) => corner as [number, number])) };
}
