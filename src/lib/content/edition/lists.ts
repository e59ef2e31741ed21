import type * as v from 'valibot';
import type { Plan, PlanPart } from '../../domain/plan';
import type { Site } from '../site/site';
import type { ContentFile, ProblemLog } from '../text/problem';
import { parseYaml, type YamlFile } from '../text/yaml-file';
import { checkBreakdowns } from './breakdowns';
import { bare, checkEntries, checkTexts, fieldsWritten, type Wanted } from './entries';
import {
  areasTextSchema,
  indicatorsTextSchema,
  geoNamesSchema,
  namesSchema,
  notesSchema,
  planTextSchema,
  siteTextSchema,
  sourcesTextSchema,
  zonesTextSchema
} from './list-schemas';
import { say } from '../../words/say';

/** The lists that an edition has; undefined where a file is not there yet, or could not be read. */
export interface EditionLists {
  readonly site: v.InferOutput<typeof siteTextSchema> | undefined;
  readonly areas: v.InferOutput<typeof areasTextSchema> | undefined;
  readonly indicators: v.InferOutput<typeof indicatorsTextSchema> | undefined;
  readonly sources: v.InferOutput<typeof sourcesTextSchema> | undefined;
  readonly zones: v.InferOutput<typeof zonesTextSchema> | undefined;
  readonly places: v.InferOutput<typeof namesSchema> | undefined;
  readonly views: v.InferOutput<typeof namesSchema> | undefined;
  /** What is drawn on the ground, by its Chinese name. */
  readonly names: ReadonlyMap<string, string> | undefined;
  readonly notes: v.InferOutput<typeof notesSchema> | undefined;
  readonly plans: ReadonlyMap<string, v.InferOutput<typeof planTextSchema>>;
}

type Read = <S extends v.GenericSchema>(
  name: string,
  schema: S,
  check?: (yaml: YamlFile<v.InferOutput<S>>) => void
) => v.InferOutput<S> | undefined;

/** Reads what there is; a file that is there must be whole. */
export function readEditionLists(files: readonly ContentFile[], site: Site, log: ProblemLog): EditionLists {
  const read = toReader(files, log);
  const named = (kind: string, names: readonly string[]) => (yaml: YamlFile<unknown>) =>
    checkEntries(yaml, [], kind, bare(names), log);
  const described = (kind: string, wanted: Wanted) => (yaml: YamlFile<unknown>) =>
    checkEntries(yaml, [], kind, wanted, log);
  return {
    site: read('site.yml', siteTextSchema),
    areas: read('areas.yml', areasTextSchema, (yaml) => checkAreas(site, yaml, log)),
    indicators: read('indicators.yml', indicatorsTextSchema, (yaml) => checkIndicators(site, yaml, log)),
    sources: read('sources.yml', sourcesTextSchema, described(say`来源`, wantedOf(site.sources, ['publisher', 'title', 'note']))), // prettier-ignore
    zones: read('zones.yml', zonesTextSchema, described(say`范围`, wantedOf(site.zones, ['name', 'note']))),
    places: read('places.yml', namesSchema, named(say`地点`, site.places.map(({ name }) => name))), // prettier-ignore
    views: read('views.yml', namesSchema, named(say`视图`, site.views.map(({ name }) => name))), // prettier-ignore
    names: flattened(read('names.yml', geoNamesSchema)),
    notes: read('notes.yml', notesSchema, (yaml) => checkNotes(site, yaml, log)),
    plans: new Map(
      site.plans.flatMap((plan) => {
        const said = read(`plans/${plan.id}.yml`, planTextSchema, (yaml) => checkPlan(plan, yaml, log));
        return said ? [[plan.id, said]] : [];
      })
    )
  };
}

const flattened = (
  kinds: v.InferOutput<typeof geoNamesSchema> | undefined
): Map<string, string> | undefined =>
  kinds && new Map(Object.values(kinds).flatMap((names) => Object.entries(names)));

/** Every note that a figure carries. */
function checkNotes({ figures, computed, grounds }: Site, yaml: YamlFile<unknown>, log: ProblemLog): void {
  const all = [...figures, ...computed.figures, ...grounds.figures];
  const notes = [...new Set(all.map(({ note }) => note))].filter(Boolean);
  checkEntries(yaml, ['notes'], say`说明`, bare(notes), log);
}

function toReader(files: readonly ContentFile[], log: ProblemLog): Read {
  return (name, schema, check) => {
    const file = files.find((each) => each.file === name);
    const parsed = file && parseYaml(file, schema);
    if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
    if (!parsed?.ok) return undefined;
    checkTexts(parsed.yaml, log);
    check?.(parsed.yaml);
    return parsed.yaml.value;
  };
}

function wantedOf<T extends { readonly id: string }>(
  items: readonly T[],
  fields: readonly (keyof T & string)[]
): Wanted {
  return new Map(items.map((item) => [item.id, fieldsWritten(item, fields)]));
}

function checkAreas({ boundaries }: Site, yaml: YamlFile<unknown>, log: ProblemLog): void {
  const ids = boundaries.map(({ id }) => id);
  const codes = boundaries.flatMap(({ areas }) => areas.map(({ code }) => code));
  checkEntries(yaml, ['boundaries'], say`边界`, bare(ids), log);
  checkEntries(yaml, ['areas'], say`区`, bare(codes), log);
}

function checkIndicators(site: Site, yaml: YamlFile<unknown>, log: ProblemLog): void {
  const all = [...site.indicators, ...site.computed.indicators];
  const wanted = wantedOf(
    all.filter(({ cell }) => !cell),
    ['name', 'short', 'definition', 'note']
  );
  checkEntries(yaml, ['themes'], say`主题`, bare(all.map(({ theme }) => theme)), log);
  checkEntries(yaml, ['indicators'], say`指标`, wanted, log);
  checkBreakdowns(site, yaml, log);
}

function checkPlan(plan: Plan, yaml: YamlFile<v.InferOutput<typeof planTextSchema>>, log: ProblemLog): void {
  checkEntries(yaml, ['parts'], say`部分`, new Map(plan.parts.map((part) => [part.id, fieldsOf(part)])), log);
  const [wanted, given] = [plan.later.length, yaml.value.later.length];
  if (wanted !== given)
    log.add(
      yaml.file,
      yaml.lineOf(['later']),
      say`later 有 ${given} 条，中文有 ${wanted} 条`,
      say`照中文的先后，一条对一条`
    );
  const own = { note: plan.note, reference: plan.citation.reference };
  for (const field of ['note', 'reference'] as const)
    if (Boolean(own[field]) !== (yaml.value[field] !== undefined))
      log.add(yaml.file, yaml.lineOf([field]), say`${field} 中文和译文一边有、一边没有`, say`补上，或删去`);
}

function fieldsOf({ name, reason, citation, footprint }: PlanPart): string[] {
  const { reason: place, citation: placed } = footprint ?? {};
  const said = { name, reason, reference: citation.reference, place, placeReference: placed?.reference };
  return ['unit', ...fieldsWritten(said, ['name', 'reason', 'reference', 'place', 'placeReference'])];
}
