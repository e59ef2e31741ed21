import type { Boundary } from '../domain/boundary';
import { refusalsOf, type Glossary } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import { toId, type AreaCode, type FigureId, type PartRef } from '../domain/ids';
import type { View } from '../domain/place';
import { parsePeriod } from '../domain/period';
import type { Scene, StepFigures } from '../domain/scene';
import type { ProblemLog } from './problem';
import type { SceneText } from './schemas';
import type { SceneReading } from './story-file';
import { suggest } from './suggest';
import type { YamlFile } from './yaml-file';

/** Everything a scene block can name. */
export interface SceneLists {
  readonly boundaries: readonly Boundary[];
  readonly views: ReadonlyMap<string, View>;
  readonly places: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** Parts that have a footprint, and so can be drawn. */
  readonly drawable: ReadonlySet<string>;
  readonly plans: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  readonly glossary: Glossary;
}

type Fail = (path: (string | number)[], what: string, mend: string) => undefined;

interface Reader {
  readonly text: SceneText;
  readonly lists: SceneLists;
  readonly fail: Fail;
}

/** Names of a scene block → a complete Scene; undefined after every wrong name was logged. */
export function readScene(
  yaml: YamlFile<SceneText>,
  lists: SceneLists,
  log: ProblemLog
): SceneReading | undefined {
  const before = log.problems.length;
  const fail: Fail = (path, what, mend) => {
    log.add(yaml.file, yaml.lineOf(path), what, mend);
    return undefined;
  };
  const reader = { text: yaml.value, lists, fail };
  const scene = toScene(reader);
  const figures = toStepFigures(reader);
  const { diagram } = yaml.value;
  if (diagram !== undefined && !lists.plans.has(diagram)) {
    fail(['diagram'], `没有规划「${diagram}」`, suggest(diagram, lists.plans));
  }
  if (!scene || log.problems.length > before) return undefined;
  return { scene, ...figures, diagram: diagram === undefined ? null : toId(diagram) };
}

function toScene(reader: Reader): Scene | undefined {
  const { text, lists, fail } = reader;
  const view = lists.views.get(text.view) ?? fail(['view'], `没有视图「${text.view}」`, suggest(text.view, lists.views.keys()));
  const boundary = boundaryNamed(text.boundary, ['boundary'], reader);
  const highlight = boundary && codesOf(text.highlight, boundary, ['highlight'], reader);
  const ghost = text.ghost ? toGhost(text.ghost, reader) : null;
  const choropleth = boundary && toChoropleth(boundary, reader);
  checkNames(text.places, lists.places, 'places', '地点', reader);
  checkNames(text.overlays, lists.parts, 'overlays', '规划部分', reader);
  checkDrawable(reader);
  if (!view || !boundary || !highlight || ghost === undefined || choropleth === undefined) return undefined;
  return {
    view,
    boundary: boundary.id,
    ghost,
    choropleth,
    overlays: text.overlays.map((ref) => toId<PartRef>(ref)),
    highlight,
    labels: { areas: text.labels, places: text.places.map((name) => toId(name)), water: text.water }
  };
}

function boundaryNamed(id: string, path: string[], { lists, fail }: Reader): Boundary | undefined {
  const found = lists.boundaries.find((boundary) => boundary.id === id);
  return found ?? fail(path, `没有边界「${id}」`, suggest(id, lists.boundaries.map((each) => each.id)));
}

function codesOf(names: readonly string[], boundary: Boundary, path: string[], { fail }: Reader): AreaCode[] | undefined {
  const codes = names.map((name, i) => {
    const area = boundary.areas.find((each) => each.name === name);
    return area?.code ?? fail([...path, i], `边界 ${boundary.id} 里没有「${name}」`, suggest(name, boundary.areas.map((each) => each.name)));
  });
  return codes.includes(undefined) ? undefined : (codes as AreaCode[]);
}

function toGhost(ghost: NonNullable<SceneText['ghost']>, reader: Reader): Scene['ghost'] | undefined {
  const boundary = boundaryNamed(ghost.boundary, ['ghost', 'boundary'], reader);
  const areas = boundary && codesOf(ghost.areas, boundary, ['ghost', 'areas'], reader);
  return boundary && areas && { boundary: boundary.id, areas };
}

/** null: the scene asks for none; undefined: it asks for one that cannot be drawn honestly. */
function toChoropleth(boundary: Boundary, { text, lists, fail }: Reader): Scene['choropleth'] | undefined {
  const { indicator, period } = text;
  if (indicator === undefined) {
    return period === undefined ? null : fail(['period'], '写了 period 却没有 indicator', '补 indicator，或删去 period');
  }
  if (!lists.indicators.has(indicator)) return fail(['indicator'], `没有指标「${indicator}」`, suggest(indicator, lists.indicators));
  if (period === undefined || !parsePeriod(period)) return fail(['indicator'], '分级设色没有写明时期', '补 period，如 2022 或 2020-11-01');
  const figures = figuresFor(lists.figures, indicator, period, boundary);
  const known = figures.filter((figure) => figure.value !== null);
  if (known.length < 3) return fail(['indicator'], `这一指标、时期和边界下只有 ${known.length} 个区有数`, '换时期或边界；少于三个不成一张图');
  const [refusal] = refusalsOf(known, 'areas', lists.glossary);
  if (refusal) return fail(['indicator'], `这些数不能放进同一张图：${refusal.text}`, '换指标或时期');
  return { indicator: toId(indicator), period };
}

/** The figures of a boundary's own divisions for one indicator and period. */
export function figuresFor(figures: readonly Figure[], indicator: string, period: string, boundary: Boundary): Figure[] {
  const codes = new Set<string>(boundary.areas.map(({ code }) => code));
  return figures.filter(
    (figure) =>
      figure.indicator === indicator &&
      figure.period.text === period &&
      figure.boundary === boundary.id &&
      figure.place.kind === 'area' &&
      codes.has(figure.place.code)
  );
}

function checkNames(names: readonly string[], known: ReadonlySet<string>, key: string, kind: string, { fail }: Reader): void {
  names.forEach((name, i) => {
    if (!known.has(name)) fail([key, i], `没有${kind}「${name}」`, suggest(name, known));
  });
}

function checkDrawable({ text, lists, fail }: Reader): void {
  text.overlays.forEach((ref, i) => {
    if (lists.parts.has(ref) && !lists.drawable.has(ref)) {
      fail(['overlays', i], `「${ref}」没有范围，不能画在图上`, '从 overlays 里删去；它只出现在结构示意里');
    }
  });
}

function toStepFigures(reader: Reader): StepFigures {
  const { text, lists, fail } = reader;
  const compare = text.compare.map((id, i) => figureNamed(id, ['compare', i], reader));
  const refusals = refusalsOf(compare.filter((figure) => figure !== undefined), 'periods', lists.glossary);
  for (const { text: why } of refusals) fail(['compare'], `compare 里的数不可比：${why}`, '去掉不可比的数；要说明为什么不可比，用 contrast');
  const pair = text.contrast?.map((id, i) => figureNamed(id, ['contrast', i], reader));
  const isPair = pair?.[0] !== undefined && pair[1] !== undefined;
  if (isPair && refusalsOf(pair as Figure[], 'periods', lists.glossary).length === 0) {
    fail(['contrast'], 'contrast 里的两个数其实可比', '改用 compare');
  }
  return {
    compare: text.compare.map((id) => toId<FigureId>(id)),
    contrast: text.contrast ? (text.contrast as unknown as StepFigures['contrast']) : null
  };
}

function figureNamed(id: string, path: (string | number)[], { lists, fail }: Reader): Figure | undefined {
  const found = lists.figures.find((figure) => figure.id === id);
  return found ?? fail(path, `没有编号为「${id}」的数`, suggest(id, lists.figures.map((figure) => figure.id)));
}
