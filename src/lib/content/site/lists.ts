import type * as v from 'valibot';
import { ADDITIVE_KINDS } from '../../domain/indicator';
import { toId } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { Place } from '../../domain/place';
import type { Source } from '../../domain/source';
import type { ContentFile, ProblemLog } from '../text/problem';
import { checkBreakdowns, toIndicators } from './breakdowns';
import { strayFault } from './extent';
import type { GeoIndex } from './geo-index';
import { SCHEMATIC } from './publication';
import { indicatorsSchema, placesSchema, siteSchema, sourcesSchema, zonesSchema } from './schemas';
import { suggest } from '../text/suggest';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { say } from '../../words/say';

export type Settings = v.InferOutput<typeof siteSchema>;

export interface Zone {
  readonly id: string;
  readonly name: string;
  /** What it is: a plan's scope lies within a division, a scenic area beside it. */
  readonly kind: string;
  /** Codes of the divisions that it lies in, on the boundary that its figures name. */
  readonly within: readonly string[];
  readonly note?: string | undefined;
}

/** The lists that all other files point into; undefined where a file could not be read. */
export interface SiteLists {
  readonly settings: Settings | undefined;
  readonly indicators: readonly Indicator[] | undefined;
  readonly units: readonly string[] | undefined;
  readonly sources: readonly Source[] | undefined;
  readonly zones: readonly Zone[] | undefined;
  readonly places: readonly Place[] | undefined;
}

export function readLists(files: readonly ContentFile[], geo: GeoIndex, log: ProblemLog): SiteLists {
  const indicators = readYaml(files, 'indicators.yml', indicatorsSchema, log);
  const sources = readYaml(files, 'sources.yml', sourcesSchema, log);
  const zones = readYaml(files, 'zones.yml', zonesSchema, log);
  const places = readYaml(files, 'places.yml', placesSchema, log);
  if (indicators) checkIndicators(indicators, log);
  for (const yaml of [sources, zones]) if (yaml) checkUnique(yaml, idsOf(yaml.value), [], 'id', log);
  const placeNames = places?.value.map(({ name }) => name) ?? [];
  if (places) checkUnique(places, placeNames, [], 'name', log);
  if (places) checkPlaces(places, geo, log);
  const settings = readYaml(files, 'site.yml', siteSchema, log);
  if (settings) checkReviewText(settings, log);
  return {
    settings: settings?.value,
    indicators: indicators && toIndicators(indicators.value),
    units: indicators?.value.units,
    sources: sources?.value.map((each) => ({ ...each, id: toId(each.id) })),
    zones: zones?.value,
    places: places?.value.map((each) => ({ ...each, id: toId(each.name) }))
  };
}

/** A file of the content folder by name; one that is not there is a problem. */
export function fileNamed(
  files: readonly ContentFile[],
  name: string,
  log: ProblemLog
): ContentFile | undefined {
  const found = files.find(({ file }) => file === name);
  if (!found) log.add(name, 1, say`找不到这个文件`, say`在内容文件夹里新建它`);
  return found;
}

function readYaml<S extends v.GenericSchema>(
  files: readonly ContentFile[],
  name: string,
  schema: S,
  log: ProblemLog
): YamlFile<v.InferOutput<S>> | undefined {
  const file = fileNamed(files, name, log);
  const parsed = file && parseYaml(file, schema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  return parsed?.ok ? parsed.yaml : undefined;
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

export const NOT_ADDITIVE = (id: string, kind: string): [what: string, mend: string] => [
  say`指标「${id}」的 kind 是 ${kind}，各区的数加不起来`,
  say`删去 aggregation，或改 kind`
];

function checkIndicators(yaml: YamlFile<v.InferOutput<typeof indicatorsSchema>>, log: ProblemLog): void {
  const { units, indicators } = yaml.value;
  checkUnique(yaml, idsOf(indicators), ['indicators'], 'id', log);
  checkBreakdowns(yaml, log);
  indicators.forEach(({ id, unit, kind, aggregation }, i) => {
    const tell = (key: string, what: string, mend: string): void =>
      log.add(yaml.file, yaml.lineOf(['indicators', i, key]), what, mend);
    if (!units.includes(unit))
      tell('unit', say`指标「${id}」的单位「${unit}」不在 units 里`, suggest(unit, units));
    if (aggregation === 'sum' && !ADDITIVE_KINDS.includes(kind))
      tell('aggregation', ...NOT_ADDITIVE(id, kind));
  });
}

function checkReviewText(yaml: YamlFile<Settings>, log: ProblemLog): void {
  const { reviewNumber, reviewText } = yaml.value;
  if (reviewNumber !== null || reviewText.includes(SCHEMATIC)) return;
  const what = say`没有审图号的图要写明是「${SCHEMATIC}」，reviewText 里没有`;
  log.add(yaml.file, yaml.lineOf(['reviewText']), what, say`在 reviewText 里写上「${SCHEMATIC}」`);
}

function checkPlaces(
  yaml: YamlFile<v.InferOutput<typeof placesSchema>>,
  geo: GeoIndex,
  log: ProblemLog
): void {
  yaml.value.forEach(({ name, at }, i) => {
    const fault = strayFault(at, geo);
    if (fault) log.add(yaml.file, yaml.lineOf([i, 'at']), say`「${name}」的 ${fault[0]}`, fault[1]);
  });
}

function checkUnique(
  yaml: YamlFile<unknown>,
  ids: readonly string[],
  path: readonly string[],
  key: string,
  log: ProblemLog
): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) === i) return;
    log.add(yaml.file, yaml.lineOf([...path, i, key]), say`「${id}」写了两次`, say`删去一个，或换一个编号`);
  });
}
