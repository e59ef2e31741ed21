import type * as v from 'valibot';
import type { Boundary } from '../domain/boundary';
import { toGlossary } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import { toId, toPartRef, type Bounds, type LngLat } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { FootprintShape, Plan } from '../domain/plan';
import type { Place, View } from '../domain/place';
import type { Source } from '../domain/source';
import type { Story } from '../domain/story';
import { parseFigures } from './figures-csv';
import { parsePlan } from './plan-file';
import { ProblemLog, type ContentFile, type Problem } from './problem';
import { readScene } from './scene-names';
import { indicatorsSchema, placesSchema, siteSchema, sourcesSchema, zonesSchema } from './schemas';
import { parseStory } from './story-file';
import { parseViews } from './views-file';
import { parseYaml, type YamlFile } from './yaml-file';

/** What the readers need to know of the geometry; built from static/geo, or from tiny-county in tests. */
export interface GeoIndex {
  readonly boundaries: readonly Boundary[];
  /** The code of the whole city, which figures may carry and maps never draw as a division. */
  readonly city: string;
  /** `2021/余杭区` → bounds. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townshipBounds: ReadonlyMap<string, Bounds>;
  readonly shapeBounds: (shape: FootprintShape, at: (place: string) => LngLat) => Bounds;
}

export type Settings = v.InferOutput<typeof siteSchema>;
export interface Zone {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
}

/** All content, checked against itself and the geometry. */
export interface Site {
  readonly settings: Settings;
  readonly boundaries: readonly Boundary[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  readonly zones: readonly Zone[];
  readonly figures: readonly Figure[];
  readonly places: readonly Place[];
  readonly plans: readonly Plan[];
  readonly views: readonly View[];
  readonly stories: readonly Story[];
}

export type SiteResult =
  { readonly ok: true; readonly site: Site } | { readonly ok: false; readonly problems: Problem[] };

/** All content files → Site, or every problem of every file. File paths are relative to the content folder. */
export function parseSite(files: readonly ContentFile[], geo: GeoIndex): SiteResult {
  const log = new ProblemLog();
  const lists = readLists(files, log);
  const { settings, indicators, units, sources, zones, places } = lists;
  const sourceIds = idsOf(sources);
  const figures = readFigures(files, { ...lists, units, geo }, log);
  const at = (name: string): LngLat => places.find((place) => place.id === name)?.at ?? [0, 0];
  const plans = matching(files, /^plans\/.+\.yml$/).flatMap((file) => {
    const known = {
      boundaries: geo.boundaries,
      sources: sourceIds,
      places: idsOf(places),
      townships: new Set(geo.townshipBounds.keys())
    };
    return parsePlan(file, known, log) ?? [];
  });
  const footprints = footprintBounds(plans, geo, at);
  const frames = {
    areas: geo.areaBounds,
    townships: geo.townshipBounds,
    places: new Map(places.map((place): [string, Bounds] => [place.id, [...place.at, ...place.at]])),
    parts: footprints
  };
  const viewsFile = fileNamed(files, 'views.yml', log);
  const views = viewsFile ? parseViews(viewsFile, frames, log) : new Map<string, View>();
  const parts = new Set(plans.flatMap((plan) => plan.parts.map((part) => toPartRef(plan.id, part.id))));
  const sceneLists = {
    boundaries: geo.boundaries,
    views,
    places: idsOf(places),
    parts,
    drawable: new Set(footprints.keys()),
    plans: idsOf(plans),
    indicators: idsOf(indicators),
    figures,
    glossary: toGlossary(indicators, geo.boundaries)
  };
  const proseLists = {
    figures: new Map(figures.map((figure) => [figure.id as string, { hasGrowth: figure.growthPct !== null }])),
    sources: sourceIds,
    parts,
    names: settings?.names.map(({ name }) => name) ?? []
  };
  const stories = matching(files, /^stories\/.+\.md$/).flatMap(
    (file) => parseStory(file, proseLists, (yaml, problems) => readScene(yaml, sceneLists, problems), log) ?? []
  );
  if (log.problems.length > 0 || !settings) return { ok: false, problems: log.problems };
  const { boundaries } = geo;
  const site = { settings, boundaries, indicators, sources, zones, figures, places, plans, stories };
  return { ok: true, site: { ...site, views: [...views.values()] } };
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function matching(files: readonly ContentFile[], form: RegExp): ContentFile[] {
  return files.filter(({ file }) => form.test(file));
}

function fileNamed(files: readonly ContentFile[], name: string, log: ProblemLog): ContentFile | undefined {
  const found = files.find(({ file }) => file === name);
  if (!found) log.add(name, 1, '找不到这个文件', '在 src/content 里新建它');
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

interface Lists {
  readonly settings: Settings | undefined;
  readonly indicators: readonly Indicator[];
  readonly units: ReadonlySet<string>;
  readonly sources: readonly Source[];
  readonly zones: readonly Zone[];
  readonly places: readonly Place[];
}

function readLists(files: readonly ContentFile[], log: ProblemLog): Lists {
  const settings = readYaml(files, 'site.yml', siteSchema, log)?.value;
  const indicators = readYaml(files, 'indicators.yml', indicatorsSchema, log);
  const sources = readYaml(files, 'sources.yml', sourcesSchema, log);
  const zones = readYaml(files, 'zones.yml', zonesSchema, log);
  const places = readYaml(files, 'places.yml', placesSchema, log);
  for (const yaml of [sources, zones]) if (yaml) checkUnique(yaml, yaml.value.map(({ id }) => id), 'id', log);
  if (places) checkUnique(places, places.value.map(({ name }) => name), 'name', log);
  return {
    settings,
    indicators: indicators?.value.indicators.map((each) => ({ ...each, id: toId(each.id) })) ?? [],
    units: new Set(indicators?.value.units),
    sources: sources?.value.map((each) => ({ ...each, id: toId(each.id) })) ?? [],
    zones: zones?.value ?? [],
    places: places?.value.map((each) => ({ ...each, id: toId(each.name) })) ?? []
  };
}

function checkUnique(yaml: YamlFile<unknown>, ids: readonly string[], key: string, log: ProblemLog): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) log.add(yaml.file, yaml.lineOf([i, key]), `「${id}」写了两次`, '删去一个，或换一个编号');
  });
}

function readFigures(
  files: readonly ContentFile[],
  { geo, indicators, units, sources, zones }: Lists & { geo: GeoIndex },
  log: ProblemLog
): Figure[] {
  const lists = {
    boundaries: geo.boundaries,
    city: geo.city,
    zones: idsOf(zones),
    units,
    indicators: new Map(indicators.map((indicator) => [indicator.id as string, indicator])),
    sources: idsOf(sources)
  };
  const seen = new Map<string, string>();
  return matching(files, /^figures\/.+\.csv$/).flatMap((source) => {
    const figures = parseFigures(source, lists, log);
    for (const { id } of figures) {
      const other = seen.get(id);
      const line = source.text.split('\n').findLastIndex((text) => text.startsWith(`${id},`)) + 1;
      if (other) log.add(source.file, line, `编号「${id}」已在 ${other} 用过`, '换一个编号');
      seen.set(id, source.file);
    }
    return figures;
  });
}

function footprintBounds(
  plans: readonly Plan[],
  geo: GeoIndex,
  at: (place: string) => LngLat
): Map<string, Bounds> {
  return new Map(
    plans.flatMap((plan) =>
      plan.parts.flatMap((part): [string, Bounds][] =>
        part.footprint ? [[toPartRef(plan.id, part.id), geo.shapeBounds(part.footprint.shape, at)]] : []
      )
    )
  );
}
