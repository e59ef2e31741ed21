import { areaAt, boundaryById, type Boundary } from '../domain/boundary';
import { mismatchesOf, parseFormula } from '../domain/formula';
import { toId, type PlaceId } from '../domain/ids';
import type { Citation, Footprint, FootprintShape, Plan, PlanPart } from '../domain/plan';
import type { ContentFile, ProblemLog } from './problem';
import { planSchema, type PlanText } from './schemas';
import { suggest } from './suggest';
import { parseYaml, type YamlFile } from './yaml-file';

/** What a plan file may point at. */
export interface PlanLists {
  readonly boundaries: readonly Boundary[];
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly townships: ReadonlySet<string>;
}

type PartText = PlanText['parts'][number];
type FootprintText = NonNullable<PartText['footprint']>;
type Path = readonly (string | number)[];

interface Reader {
  readonly yaml: YamlFile<PlanText>;
  readonly lists: PlanLists;
  readonly fail: (path: Path, what: string, mend: string) => void;
}

/** A plan file → Plan; undefined after problems were logged. A formula that its parts contradict is a problem. */
export function parsePlan(source: ContentFile, lists: PlanLists, log: ProblemLog): Plan | undefined {
  const parsed = parseYaml(source, planSchema);
  if (!parsed.ok) {
    log.problems.push(...parsed.problems);
    return undefined;
  }
  const { yaml } = parsed;
  const before = log.problems.length;
  const fail = (path: Path, what: string, mend: string): void => log.add(source.file, yaml.lineOf(path), what, mend);
  const plan = toPlan({ yaml, lists, fail });
  return log.problems.length === before ? plan : undefined;
}

function toPlan(reader: Reader): Plan | undefined {
  const { yaml, lists, fail } = reader;
  const { value } = yaml;
  checkCitation(reader, [], value);
  const area = checkArea(reader);
  if (value.kind === 'structural') {
    for (const mismatch of mismatchesOf(parseFormula(value.formula), value.parts)) {
      fail(['formula'], mismatch, '改提法，或增减 parts 里的部分');
    }
  }
  const ids = value.parts.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) fail(['parts', i, 'id'], `部分「${id}」写了两次`, '换一个编号');
  });
  const parts = value.parts.map((part, i) => toPart(part, ['parts', i], reader));
  if (!area) return undefined;
  return {
    id: toId(value.id),
    kind: value.kind,
    formula: value.formula,
    title: value.title,
    area: area.code,
    boundary: boundaryById(lists.boundaries, value.boundary).id,
    period: value.period,
    citation: toCitation(value),
    note: value.note,
    parts
  };
}

function checkArea({ yaml, lists, fail }: Reader): { code: Plan['area'] } | undefined {
  const { area, boundary: id } = yaml.value;
  const boundary = lists.boundaries.find((each) => each.id === id);
  if (!boundary) {
    fail(['boundary'], `没有边界「${id}」`, suggest(id, lists.boundaries.map((each) => each.id)));
    return undefined;
  }
  const found = boundary.areas.find(({ name }) => name === area) ?? areaAt(boundary, area);
  if (!found) fail(['area'], `边界 ${id} 里没有「${area}」`, suggest(area, boundary.areas.map(({ name }) => name)));
  return found;
}

function toPart(part: PartText, path: Path, reader: Reader): PlanPart {
  const { fail } = reader;
  checkCitation(reader, path, part);
  if (part.evidence === 'inferred' && !part.reason) {
    fail([...path, 'evidence'], `「${part.id}」写作推断，却没有理由`, '补 reason：为什么这样读');
  }
  if (part.evidence === 'stated' && !part.source && !part.reference) {
    fail([...path, 'evidence'], `「${part.id}」写作来源明示，却没有来源`, '补 source 和 para，或 reference');
  }
  if (part.evidence === 'not-stated' && part.footprint) {
    fail([...path, 'footprint'], `「${part.id}」来源没有说明，不能画在图上`, '删去 footprint，或改 evidence 并写明理由');
  }
  return {
    id: part.id,
    unit: part.unit,
    count: part.count,
    name: part.name ?? null,
    evidence: part.evidence,
    confidence: part.confidence ?? null,
    reason: part.reason,
    citation: toCitation(part),
    crosses: part.crosses,
    footprint: part.footprint ? toFootprint(part.footprint, [...path, 'footprint'], reader) : null
  };
}

function toFootprint(footprint: FootprintText, path: Path, reader: Reader): Footprint {
  checkCitation(reader, path, footprint);
  const shape = toShape(footprint.shape);
  const { lists, fail } = reader;
  const shapePath = [...path, 'shape'];
  const checkAll = (names: readonly string[], known: ReadonlySet<string>, kind: string): void =>
    names.forEach((name) => {
      if (!known.has(name)) fail(shapePath, `没有${kind}「${name}」`, suggest(name, known));
    });
  if (shape.kind === 'townships') checkAll(shape.townships, lists.townships, '镇街');
  else checkAll(shape.kind === 'disc' ? [shape.around] : shape.through, lists.places, '地点');
  return { shape, evidence: footprint.evidence, reason: footprint.reason, citation: toCitation(footprint) };
}

function toShape(shape: FootprintText['shape']): FootprintShape {
  if ('townships' in shape) return { kind: 'townships', townships: shape.townships };
  if ('band' in shape) return { kind: 'band', through: toPlaceIds(shape.band), widthKm: shape.widthKm };
  if ('line' in shape) return { kind: 'line', through: toPlaceIds(shape.line) };
  return { kind: 'disc', around: toId<PlaceId>(shape.disc), radiusKm: shape.radiusKm };
}

function toPlaceIds(names: readonly string[]): PlaceId[] {
  return names.map((name) => toId<PlaceId>(name));
}

interface CitationText {
  readonly source?: string | undefined;
  readonly para?: number | undefined;
  readonly reference?: string | undefined;
}

function checkCitation({ lists, fail }: Reader, path: Path, { source }: CitationText): void {
  if (source !== undefined && !lists.sources.has(source)) {
    fail([...path, 'source'], `sources.yml 里没有来源「${source}」`, suggest(source, lists.sources));
  }
}

function toCitation({ source, para, reference }: CitationText): Citation {
  return { source: source === undefined ? undefined : toId(source), para, reference };
}
