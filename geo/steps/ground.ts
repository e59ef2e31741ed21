import type { Polygon } from './shapes';
import { sourceOf, textOf, type Desk } from './desk';
import { plainOutput, reliefOutput } from './ground-outputs';
import { readReaches, readStations, REACH_COLUMNS, STATION_COLUMNS, toMetroObjects } from './metro';
import type { Output } from './output';
import { parseTable, type Row } from './parse-table';
import { RAIL_COLUMNS, RAIL_STATION_COLUMNS, readRailPoints, toRailLines, toRailStations } from './rail';
import { readRelief, RELIEF_COLUMNS } from './relief';
import { readRivers, RIVER_COLUMNS, toRiverObjects } from './rivers';
import { PEAK_COLUMNS, readPeaks, readSpots, SPOT_COLUMNS } from './spots';
import { must, stopOn } from './stop';

/** What lies on the land, as files of their own: each stays under the licences of its own tables. */
export function groundOutputs(desk: Desk, city: readonly Polygon[]): Output[] {
  return [
    ...relief(desk, city),
    ...rivers(desk),
    ...rail(desk),
    ...metro(desk),
    ...spots(desk, 'peaks', PEAK_COLUMNS, readPeaks),
    ...spots(desk, 'towns', SPOT_COLUMNS, readSpots),
    ...spots(desk, 'landmarks', SPOT_COLUMNS, readSpots)
  ];
}

function relief(desk: Desk, city: readonly Polygon[]): Output[] {
  const settings = desk.config.ground?.relief;
  if (!settings) return [];
  return [
    reliefOutput(
      readTable(desk, settings.file, RELIEF_COLUMNS, readRelief),
      city,
      settings,
      desk.config.extent
    )
  ];
}

function rivers(desk: Desk): Output[] {
  const settings = desk.config.ground?.rivers;
  if (!settings) return [];
  const { file, maxErrorKm } = settings;
  const read = readTable(desk, file, RIVER_COLUMNS, (rows) => readRivers(rows, maxErrorKm));
  return [plainOutput('rivers', [file], toRiverObjects(read))];
}

function rail(desk: Desk): Output[] {
  const settings = desk.config.ground?.rail;
  if (!settings) return [];
  const lines = readTable(desk, settings.lines, RAIL_COLUMNS, (rows) => toRailLines(readRailPoints(rows)));
  const names = readTable(desk, settings.stations, RAIL_STATION_COLUMNS, toRailStations);
  return [plainOutput('rail', [settings.lines, settings.stations], { lines, names })];
}

function metro(desk: Desk): Output[] {
  const settings = desk.config.ground?.metro;
  if (!settings) return [];
  const { stations: file, reaches } = settings;
  const stations = readTable(desk, file, STATION_COLUMNS, readStations);
  if (reaches === undefined) return [plainOutput('metro', [file], toMetroObjects(stations, []))];
  const objects = readTable(desk, reaches, REACH_COLUMNS, (rows) =>
    toMetroObjects(stations, readReaches(rows))
  );
  return [plainOutput('metro', [file, reaches], objects)];
}

function spots(
  desk: Desk,
  name: 'peaks' | 'towns' | 'landmarks',
  columns: readonly string[],
  read: (rows: readonly Row[], maxErrorKm: number) => GeoJSON.Feature[]
): Output[] {
  const settings = desk.config.ground?.[name];
  if (!settings) return [];
  const { files, maxErrorKm } = settings;
  const names = files.flatMap((file) => readTable(desk, file, columns, (rows) => read(rows, maxErrorKm)));
  return [plainOutput(name, files, { names })];
}

/** Reads a table that a record vouches for. Its coordinates must be WGS84: nobody could tell a shift of 500 m apart. */
function readTable<T>(
  { files, sources, config: { extent } }: Desk,
  file: string,
  columns: readonly string[],
  read: (rows: readonly Row[]) => T
): T {
  const { id, crs } = sourceOf(sources, file);
  if (crs !== 'WGS84') {
    const what = `${file} 的坐标系是 ${crs}，表格要 WGS84`;
    stopOn([{ file: `${id}/source.yml`, line: 1, what, mend: '先把坐标转成 WGS84，再改 crs' }]);
  }
  return must(parseTable({ file, text: textOf(files, file), extent }, columns, read)).value;
}
