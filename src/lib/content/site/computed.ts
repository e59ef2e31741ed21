import type * as v from 'valibot';
import type { ComputedIndicator, ComputedRefusal } from '../../domain/computed';
import { toId } from '../../domain/ids';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import { computedSchema } from './schemas';
import type { SiteLists } from './lists';
import { suggest } from '../text/suggest';
import { namesOf } from './unread-list';
import { parseYaml, type YamlFile } from '../text/yaml-file';

type ComputedYaml = YamlFile<v.InferOutput<typeof computedSchema>>;

/** The indicators that the site works out itself (`computed.yml`; a site without the file has none). */
export function readComputed(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  log: ProblemLog
): ComputedIndicator[] {
  const file = files.find((each) => each.file === 'computed.yml');
  const parsed = file && parseYaml(file, computedSchema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  if (!parsed?.ok) return [];
  const { yaml } = parsed;
  yaml.value.forEach((_each, i) => checkNames(yaml, i, lists, log));
  return yaml.value.map((each, i) => ({
    ...each,
    id: toId(each.id),
    numerator: toId(each.numerator),
    denominator: toId(each.denominator),
    comparableWith: [],
    refusals: each.refusals.flatMap((_refusal, at) => toRefusal(yaml, [i, at], geo, log) ?? [])
  }));
}

function checkNames(yaml: ComputedYaml, i: number, lists: SiteLists, log: ProblemLog): void {
  const { id, unit, numerator, denominator } = yaml.value[i]!;
  const tell = (key: string, what: string, mend: string): void =>
    log.add(yaml.file, yaml.lineOf([i, key]), what, mend);
  const published = namesOf(lists.indicators);
  const isTwice = yaml.value.slice(0, i).some((each) => each.id === id);
  if (isTwice || (lists.indicators && published.has(id))) tell('id', `「${id}」写了两次`, '换一个编号');
  for (const [key, name] of Object.entries({ numerator, denominator })) {
    if (!published.has(name))
      tell(key, `indicators.yml 里没有指标「${name}」`, suggest(name, [...published]));
  }
  if (lists.units && !lists.units.includes(unit))
    tell('unit', `不认识的单位「${unit}」`, suggest(unit, lists.units));
}

function toRefusal(
  yaml: ComputedYaml,
  [i, at]: readonly [number, number],
  { boundaries }: GeoIndex,
  log: ProblemLog
): ComputedRefusal | undefined {
  const { area: name, boundary: id, reason } = yaml.value[i]!.refusals[at]!;
  const boundary = boundaries.find((each) => each.id === id);
  const area = boundary?.areas.find((each) => each.name === name);
  if (boundary && area) return { boundary: boundary.id, area: area.code, reason };
  const [key, what, names] = boundary
    ? (['area', `边界 ${id} 里没有「${name}」`, boundary.areas.map((each) => each.name)] as const)
    : (['boundary', `没有边界「${id}」`, boundaries.map((each) => each.id as string)] as const);
  log.add(yaml.file, yaml.lineOf([i, 'refusals', at, key]), what, suggest(key === 'area' ? name : id, names));
  return undefined;
}
