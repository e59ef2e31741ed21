import type { DrawnBoundary } from './atoms';
import { datasetOf, readRegions, sourceOf, textOf, type Desk } from './desk';
import type { WaterConfig } from './parse-config';
import { parseLocal } from './parse-local';
import { parseAliases, parseUnits } from './parse-townships';
import { checkSameLines } from './same-lines';
import { present, type Region } from './shapes';
import { must, stopOn } from './stop';
import type { TownshipInput } from './township-atlas';
import { parseWater, type Water } from './water';

/** Every boundary with the areas of its file, oldest first; no areas where it has no file. */
export function readBoundaries(desk: Desk): DrawnBoundary[] {
  const drawn = desk.boundaries.map((row) => ({
    row,
    regions: row.file === null ? [] : readRegions(desk, row.file, row.areas)
  }));
  stopOn(checkSameLines(drawn));
  return drawn;
}

/** The townships of one boundary's districts, and the data sets they are made of. */
export function readTownships(
  { files, sources, config }: Desk,
  settings: NonNullable<Desk['config']['townships']>,
  districts: readonly Region[]
): TownshipInput & { readonly datasets: readonly string[] } {
  const { centres, aliases: aliasFile, local } = settings;
  sourceOf(sources, centres);
  const { aliases } = must(parseAliases(aliasFile, textOf(files, aliasFile)));
  const { units } = must(parseUnits(centres, textOf(files, centres), aliases, districts));
  if (!files.has(local)) return { districts, units, exact: [], datasets: [datasetOf(centres)] };
  const { crs } = sourceOf(sources, local);
  const layer = { file: local, text: textOf(files, local), crs, extent: config.extent };
  const { units: exact } = must(parseLocal(layer, districts));
  return { districts, units, exact, datasets: [datasetOf(centres), datasetOf(local)] };
}

export function readWater({ files, sources, config }: Desk, settings: WaterConfig): readonly Water[] {
  const texts = settings.files.map((file) => ({
    file,
    text: textOf(files, file),
    crs: sourceOf(sources, file).crs
  }));
  return must(parseWater(texts, { ...settings, extent: config.extent })).waters;
}

/** In the order of the configuration: once round the city. */
export function readNeighbours(desk: Desk, settings: NonNullable<Desk['config']['context']>): Region[] {
  const regions = settings.files.flatMap((file) =>
    readRegions(
      desk,
      file,
      settings.areas.filter((area) => area.file === file)
    )
  );
  return settings.areas.map(({ code }) =>
    present(
      regions.find((region) => region.code === code),
      code
    )
  );
}
